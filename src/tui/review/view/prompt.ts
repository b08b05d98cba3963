import { lines } from "../../../article/positions.ts";
import type { Finding } from "../../../check/types.ts";
import { visible } from "../../../report/text/visible.ts";
import { languageName } from "../../../report/words/phrases.ts";
import { fill, restyle } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import { facetChoices } from "../filter.ts";
import { paletteChoices } from "../palette.ts";
import type { Prompt, State } from "../state.ts";
import { bindingLine } from "../../terminal/bindings.ts";
import { piece, type Line } from "../../terminal/theme.ts";
import { windowOf } from "../../terminal/window.ts";

const cursor = { text: "▏", style: "key" } as const;

/** The question at the foot of the screen; empty where nothing is asked. */
export function promptLines(state: State, width: number): Line[] {
  const { prompt } = state;
  switch (prompt?.kind) {
    case "search":
      return asking("/", prompt.text, "Enter keeps, Esc takes back", width);
    case "waive":
      return asking("Reason: ", prompt.text, "why this is right as it stands · Enter waives, Esc leaves it", width);
    case "term":
      return termLines(state, prompt, width);
    case "fix":
      return fixLines(state, prompt, width);
    default:
      return [];
  }
}

/** A list in place of the page: what to filter by, or the commands. */
export function promptBody(state: State, width: number, height: number): Line[] | undefined {
  if (state.prompt?.kind === "filter") return filterBody(state, state.prompt.row, width, height);
  if (state.prompt?.kind === "palette") return paletteBody(state, state.prompt, width, height);
  return undefined;
}

function asking(label: string, text: string, hint: string, width: number): Line[] {
  return [...wrap([{ text: label, style: "key" }, { text: visible(text) }, cursor], width), [{ text: hint, style: "dim" }]];
}

const findingOf = ({ findings }: State, fingerprint: string): Finding | undefined => findings.find((finding) => finding.fingerprint === fingerprint);

function termLines(state: State, { fingerprint, text, status }: Extract<Prompt, { kind: "term" }>, width: number): Line[] {
  const finding = findingOf(state, fingerprint);
  if (finding === undefined) return [];
  const where = `${languageName(finding.place.article.language)} term of ${finding.concept ?? "a new concept"}: `;
  return [...wrap([{ text: visible(where), style: "key" }, { text: visible(text) }, cursor, { text: `   ${status}`, style: status === "admitted" || status === "preferred" ? "good" : "bad" }], width), [{ text: "Tab changes the status, Enter writes it, Esc leaves it", style: "dim" }]];
}

/** The change as it would stand in the file: the lines before and after. */
function fixLines(state: State, { fingerprint, text, editing }: Extract<Prompt, { kind: "fix" }>, width: number): Line[] {
  const finding = findingOf(state, fingerprint);
  if (finding === undefined) return [];
  const { article, span } = { article: finding.place.article, span: finding.fix?.span ?? finding.place.span };
  const index = lines(article);
  const { line, column } = index.position(span.start);
  const whole = index.line(line);
  const from = column - 1;
  const to = Math.min(whole.length, from + span.end - span.start);
  const before = whole.slice(Math.max(0, from - 200), from);
  const after = whole.slice(to, to + 200);
  const draw = (sign: string, words: string, style: "bad" | "good"): Line[] => wrap([{ text: sign, style }, { text: visible(before) }, { text: visible(words), style }, { text: visible(after) }], width).slice(0, 4);
  const question: Line[] = editing ? asking("Replace with: ", text, "Enter writes it, Esc leaves it", width) : [[{ text: "Write this?  ", style: "bold" }, { text: "y ", style: "key" }, { text: "yes  " }, { text: "e ", style: "key" }, { text: "edit  " }, { text: "n ", style: "key" }, { text: "no" }]];
  return [[{ text: visible(`${article.path}:${line}`), style: "dim" }], ...draw("- ", whole.slice(from, to), "bad"), ...draw("+ ", text, "good"), ...question];
}

function filterBody(state: State, row: number, width: number, height: number): Line[] {
  const choices = facetChoices(state);
  const { from, to } = windowOf(row, choices.length, height - 2);
  const shown = choices.slice(from, to).map(({ facet, value, count, chosen }, offset): Line => {
    const current = from + offset === row;
    const first = choices[from + offset - 1]?.facet !== facet || offset === 0;
    const line: Line = [piece(current ? "› " : "  ", "key"), ...fill([piece(first ? facet : "", "dim")], 10), piece(chosen ? "[x] " : "[ ] ", chosen ? "good" : undefined), ...fill([piece(visible(value))], 32), piece(String(count), "dim")];
    return current ? restyle(fill(line, Math.min(width, 60)), "selected") : line;
  });
  return [[{ text: "Show only", style: "bold" }, { text: "   Space chooses, x clears, Enter closes", style: "dim" }], [], ...shown];
}

function paletteBody(state: State, { text, row }: Extract<Prompt, { kind: "palette" }>, width: number, height: number): Line[] {
  const choices = paletteChoices(state);
  const { from, to } = windowOf(row, choices.length, height - 2);
  const shown = choices.slice(from, to).map((binding, offset): Line => {
    const line = bindingLine(binding, 18);
    return from + offset === row ? restyle(fill(line, Math.min(width, 72)), "selected") : line;
  });
  return [[{ text: ":", style: "key" }, { text: visible(text) }, cursor], [], ...(shown.length === 0 ? [[{ text: "no such command", style: "dim" as const }]] : shown)];
}
