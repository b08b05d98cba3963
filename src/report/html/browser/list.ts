import type { PageData } from "../types.ts";
import { findingCard } from "../view/findings.ts";
import { wantedFindings, wantedKeys, type Wanted } from "./filter.ts";
import { byId } from "./dom.ts";

const pageful = 60;

/** The list of findings under its filters. */
export class FindingList {
  readonly #data: PageData;
  readonly #form = byId<HTMLFormElement>("filters");
  #numbers: number[] = [];
  #shown = 0;

  constructor(data: PageData) {
    this.#data = data;
    this.#form?.addEventListener("input", () => this.refresh());
    this.#form?.addEventListener("reset", () => setTimeout(() => this.refresh()));
    this.#form?.addEventListener("submit", (event) => event.preventDefault());
    byId("more-findings")?.addEventListener("click", () => this.#showMore());
    this.#adopt();
  }

  /** Sets the filters as a link asks, `set=3&language=th`; those it does not name are cleared. */
  choose(query: string): void {
    const asked = new URLSearchParams(query);
    for (const key of wantedKeys) {
      const field = this.#form?.elements.namedItem(key);
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = asked.get(key) === field.value;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = asked.get(key) ?? "";
    }
    this.refresh();
  }

  /** The cards that stand in the page are the first of all; they are made anew only where the browser kept a filter from before. */
  #adopt(): void {
    const wanted = this.#wanted();
    if (wantedKeys.some((key) => wanted[key] !== "")) return this.refresh();
    this.#numbers = wantedFindings(this.#data, wanted);
    this.#shown = byId("list")!.children.length;
    this.#count();
  }

  #wanted(): Wanted {
    const values = this.#form === null ? new FormData() : new FormData(this.#form);
    return Object.fromEntries(wantedKeys.map((key) => [key, String(values.get(key) ?? "")])) as Record<keyof Wanted, string>;
  }

  refresh(): void {
    if (this.#form === null) return;
    this.#numbers = wantedFindings(this.#data, this.#wanted());
    this.#shown = 0;
    byId("list")!.replaceChildren();
    this.#showMore();
  }

  /** Moves to the next (1) or previous (-1) finding from the one that has the focus. */
  step(by: 1 | -1): void {
    const cards = [...document.querySelectorAll<HTMLElement>("#list > .finding")];
    const current = cards.findIndex((card) => card.contains(document.activeElement));
    if (by === 1 && current === cards.length - 1) this.#showMore();
    const next = document.querySelectorAll<HTMLElement>("#list > .finding")[Math.max(0, current + by)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  }

  #showMore(): void {
    const next = this.#numbers.slice(this.#shown, this.#shown + pageful);
    byId("list")!.insertAdjacentHTML("beforeend", next.map((number) => findingCard(this.#data, this.#data.findings[number]!, number).text).join(""));
    this.#shown += next.length;
    this.#count();
  }

  #count(): void {
    if (this.#form === null) return;
    const all = this.#data.findings.length;
    const found = this.#numbers.length;
    byId("status")!.textContent = found === all ? `${all} ${all === 1 ? "finding" : "findings"}` : `${found} of ${all} findings`;
    byId<HTMLButtonElement>("more-findings")!.hidden = this.#shown >= found;
  }
}
