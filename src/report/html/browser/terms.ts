import type { PageData } from "../types.ts";
import { termRow, termSentences } from "../view/terms.ts";
import { byId } from "./dom.ts";

function toggle(data: PageData, button: HTMLButtonElement): void {
  const row = button.closest("tr")!;
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
  if (open) return row.nextElementSibling?.remove();
  const sentences = document.createElement("tr");
  sentences.className = "sentences";
  sentences.innerHTML = termSentences(data, data.terms[Number(button.dataset["term"])]!).text;
  row.after(sentences);
}

/** The table of terms: rows open to their sentences, the rest of the rows comes on demand. */
export function startTerms(data: PageData): void {
  const rows = byId("term-rows");
  rows?.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-term]");
    if (button !== null) toggle(data, button);
  });
  const more = byId("more-terms");
  more?.addEventListener("click", () => {
    const from = rows!.querySelectorAll("button[data-term]").length;
    rows!.insertAdjacentHTML("beforeend", data.terms.slice(from).map((term, index) => termRow(data, term, from + index).text).join(""));
    rows!.querySelector<HTMLElement>(`#term-${from} button`)?.focus();
    more.remove();
  });
}
