import { AlignmentDialog } from "./alignment.ts";
import { byId, isTyping } from "./dom.ts";
import { FindingList } from "./list.ts";
import { showAllSets, startSets } from "./sets.ts";
import { startTerms } from "./terms.ts";
import { readData } from "./unpack.ts";

/** `#findings?set=3&language=th`: the findings, filtered. */
const filtered = /^#findings\?(.*)$/u;

async function start(): Promise<void> {
  const data = await readData();
  document.body.classList.add("live");
  const list = new FindingList(data);
  const dialog = new AlignmentDialog(data);
  startSets();
  startTerms(data);

  const follow = async (): Promise<void> => {
    const { hash } = location;
    const query = filtered.exec(hash)?.[1];
    if (query !== undefined) {
      list.choose(query);
      byId("findings")!.scrollIntoView();
    }
    await dialog.follow(hash);
  };
  addEventListener("hashchange", () => void follow());
  document.addEventListener("keydown", (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || byId<HTMLDialogElement>("dialog")!.open) return;
    if (event.key === "j") list.step(1);
    else if (event.key === "k") list.step(-1);
    else if (event.key === "a") document.activeElement?.closest(".finding")?.querySelector<HTMLElement>("a.open")?.click();
    else if (event.key === "/") document.querySelector<HTMLElement>(".search input")?.focus();
    else return;
    event.preventDefault();
  });
  await follow();
  performance.mark("samma-ready");
}

start().catch((error: unknown) => {
  // A browser that cannot read the data shows what stands in the page.
  showAllSets();
  throw error;
});
