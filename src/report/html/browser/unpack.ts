import type { PageData, SetTexts } from "../types.ts";

/** Reads a block that `data/pack.ts` wrote; undefined where the page has none of that id. */
async function unpack(id: string): Promise<unknown> {
  const block = document.getElementById(id)?.textContent;
  if (block == null) return undefined;
  const bytes = Uint8Array.from(atob(block), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
}

export const readData = (): Promise<PageData> => unpack("data") as Promise<PageData>;

/** The texts stand behind the script, so that findings are there before megabytes of them are read. */
const wholePage = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
    else resolve();
  });

export async function readTexts(set: number): Promise<SetTexts | undefined> {
  if (document.getElementById(`set-${set}`) === null) await wholePage();
  return (await unpack(`set-${set}`)) as SetTexts | undefined;
}
