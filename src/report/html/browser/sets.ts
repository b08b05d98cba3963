import { byId } from "./dom.ts";

/** Lays out the rows of sets that wait for it. */
export function showAllSets(): void {
  document.body.classList.add("all-sets");
}

/** The table of sets: the rest of the rows comes on demand. */
export function startSets(): void {
  byId("more-sets")?.addEventListener("click", () => {
    showAllSets();
    document.querySelector<HTMLElement>("tr.later a")?.focus();
  });
}
