import type { PageData, SetTexts } from "../types.ts";
import { alignment } from "../view/alignment.ts";
import { byId, isTyping } from "./dom.ts";
import { readTexts } from "./unpack.ts";

/** `#align/2/0/t17`: set, pair, and the segment (of the source or translation) to begin at. */
const link = /^#align\/(\d+)\/(\d+)(?:\/([st])(\d+))?$/u;

const zoomSteps = [1, 1.5, 2, 3, 5, 8];

/** The dialog that shows an alignment: plot and texts, one bead chosen. */
export class AlignmentDialog {
  readonly #data: PageData;
  readonly #dialog = byId<HTMLDialogElement>("dialog")!;
  readonly #texts = new Map<number, SetTexts>();
  #zoom = 0;
  /** Where the reader came from. */
  #opener: HTMLElement | undefined;

  constructor(data: PageData) {
    this.#data = data;
    this.#dialog.addEventListener("click", (event) => this.#click(event.target as Element));
    this.#dialog.addEventListener("keydown", (event) => this.#key(event));
    this.#dialog.addEventListener("close", () => this.#closed());
  }

  /** Shows what a link asks for; closes where it asks for something else. Returns whether it was for the dialog. */
  async follow(hash: string): Promise<boolean> {
    const asked = link.exec(hash);
    if (asked === null) {
      if (this.#dialog.open) this.#dialog.close();
      return false;
    }
    const [set, pair] = [Number(asked[1]), Number(asked[2])];
    if (!this.#dialog.open) this.#opener = document.activeElement as HTMLElement;
    await this.#show(set, pair);
    if (asked[4] !== undefined) this.#choose(this.#beadOf(set, pair, asked[3] === "s" ? 0 : 1, Number(asked[4])));
    return true;
  }

  async #show(set: number, pair: number): Promise<void> {
    const texts = this.#texts.get(set) ?? (await readTexts(set));
    const known = texts?.pairs[pair] !== undefined && this.#data.sets[set] !== undefined;
    if (texts !== undefined) this.#texts.set(set, texts);
    this.#dialog.innerHTML = known
      ? alignment(this.#data, set, texts!, pair).text
      : `<header><h2 id="alignment-title">Not on this page</h2><button type="button" id="close">Close</button></header><p class="lead" style="padding:1rem 2rem">Its texts were left out to keep the page small. <code>samma align SOURCE TARGET -f html</code> shows them.</p>`;
    this.#zoom = 0;
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #beadOf(set: number, pair: number, side: 0 | 1, segment: number): number {
    return this.#texts.get(set)?.pairs[pair]?.beads.findIndex((bead) => bead[side].includes(segment)) ?? -1;
  }

  #choose(bead: number): void {
    for (const old of this.#dialog.querySelectorAll(".chosen")) old.classList.remove("chosen");
    const row = this.#dialog.querySelector<HTMLElement>(`[data-row="${bead}"]`);
    if (row === null) return;
    row.classList.add("chosen");
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
    this.#dialog.querySelector(`[data-bead="${bead}"]`)?.classList.add("chosen");
  }

  #click(target: Element): void {
    const bead = target.closest<SVGElement>("[data-bead]")?.dataset["bead"] ?? target.closest<HTMLElement>("[data-row]")?.dataset["row"];
    const zoom = target.closest<HTMLElement>("[data-zoom]")?.dataset["zoom"];
    if (target.closest("#close") !== null) this.#dialog.close();
    else if (bead !== undefined) this.#choose(Number(bead));
    else if (zoom !== undefined) this.#zoomTo(zoom === "fit" ? 0 : this.#zoom + (zoom === "in" ? 1 : -1));
  }

  #zoomTo(step: number): void {
    this.#zoom = Math.max(0, Math.min(zoomSteps.length - 1, step));
    const plot = this.#dialog.querySelector<SVGElement>(".plot");
    if (plot === null) return;
    plot.style.width = `${zoomSteps[this.#zoom]! * 100}%`;
    plot.querySelector(".chosen")?.scrollIntoView({ block: "center", inline: "center" });
  }

  #key(event: KeyboardEvent): void {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const inPlot = (event.target as Element).closest(".plot-window") !== null;
    const rows = this.#dialog.querySelectorAll(".beads tbody tr").length;
    const current = Number(this.#dialog.querySelector<HTMLElement>("tr.chosen")?.dataset["row"] ?? -1);
    const by = event.key === "j" || (event.key === "ArrowDown" && !inPlot) ? 1 : event.key === "k" || (event.key === "ArrowUp" && !inPlot) ? -1 : 0;
    if (by !== 0) this.#choose(Math.max(0, Math.min(rows - 1, current + by)));
    else if (event.key === "+" || event.key === "=") this.#zoomTo(this.#zoom + 1);
    else if (event.key === "-") this.#zoomTo(this.#zoom - 1);
    else if (event.key === "0") this.#zoomTo(0);
    else return;
    event.preventDefault();
  }

  #closed(): void {
    // The address says what is open; the page must not jump when it is closed.
    if (link.test(location.hash)) history.replaceState(null, "", location.pathname + location.search);
    this.#dialog.replaceChildren();
    this.#opener?.focus({ preventScroll: true });
  }
}
