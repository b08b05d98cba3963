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

export const readTexts = (set: number): Promise<SetTexts | undefined> => unpack(`set-${set}`) as Promise<SetTexts | undefined>;
