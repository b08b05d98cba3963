import { visible } from "../../../report/text/visible.ts";
import { languageName, plural } from "../../../report/words/phrases.ts";
import { fill, restyle } from "../../text/line.ts";
import { wrap } from "../../text/wrap.ts";
import type { ConceptCell, ConceptRow } from "../port.ts";
import type { State } from "../state.ts";
import { piece, rule, type Line } from "../../terminal/theme.ts";
import { progressLines } from "./progress.ts";
import { windowOf } from "../../terminal/window.ts";

const why: Readonly<Record<NonNullable<ConceptCell["odd"]>, string>> = { absent: "not here", form: "a form that is not allowed", drift: "another form than elsewhere", fewer: "fewer than elsewhere" };

/** The glossary's concepts, then the names found without it, over all versions, the odd ones marked; below, the one under the cursor with its forms. */
export function conceptsBody(state: State, width: number, height: number): Line[] {
  const { concepts, conceptRow } = state;
  if (concepts.length === 0 && state.work !== undefined) return progressLines(state, width);
  if (concepts.length === 0) return [[], ...wrap([{ text: "No version has a counterpart of another's names, and the articles hold no concept of the glossary. t adds one from a finding.", style: "dim" }], width)];
  const current = concepts[conceptRow];
  const detail = current === undefined ? [] : detailLines(current, width);
  const listHeight = Math.max(3, height - detail.length - 1);
  const { from, to } = windowOf(conceptRow, concepts.length, listHeight);
  const nameWidth = Math.min(28, Math.max(...concepts.slice(from, to).map(({ id }) => id.length)) + 1);
  const severalSets = new Set(concepts.map(({ set }) => set)).size > 1;
  const list = concepts.slice(from, to).map((row, offset): Line => {
    const line: Line = [piece(from + offset === conceptRow ? "› " : "  ", "key"), ...fill([piece(visible(row.id))], nameWidth), ...row.cells.flatMap((cell) => shortCell(cell, row.kind)), ...(severalSets ? [piece(`  ${visible(row.set)}`, "dim")] : [])];
    return from + offset === conceptRow ? restyle(fill(line, width), "selected") : line;
  });
  return [...list, rule(width), ...detail].slice(0, height);
}

const total = ({ forms }: ConceptCell): number => forms.reduce((sum, { count }) => sum + count, 0);

/** Of a name that was not recognised in a version nobody can say that it is missing. */
const isUnknown = ({ forms, odd }: ConceptCell, kind: ConceptRow["kind"]): boolean => kind === "name" && forms.length === 0 && odd === undefined;

function shortCell(cell: ConceptCell, kind: ConceptRow["kind"]): Line {
  if (isUnknown(cell, kind)) return [piece(` ${cell.language} ?`.padEnd(8), "dim")];
  const odd = cell.odd === undefined ? "" : "!";
  return [piece(` ${cell.language} ${total(cell)}${odd}`.padEnd(8), cell.odd === undefined ? undefined : cell.odd === "fewer" ? "warning" : "error")];
}

function detailLines({ id, kind, cells }: ConceptRow, width: number): Line[] {
  const odd = cells.filter((cell) => cell.odd !== undefined).length;
  const head: Line = [{ text: visible(id), style: "bold" }, { text: kind === "name" ? "  name" : "  glossary", style: "dim" }, { text: `  ${odd === 0 ? "alike in all versions" : `${plural(odd, "version")} not as the others`}`, style: odd === 0 ? "good" : "warning" }];
  const label = Math.max(...cells.map(({ language }) => languageName(language).length)) + 2;
  const lines = cells.flatMap((cell): Line[] => {
    const forms = cell.forms.flatMap(({ form, count }, index): Line => [...(index > 0 ? [piece(", ", "dim")] : []), piece(visible(form)), piece(` ${count}`, "dim")]);
    const odd = cell.odd === undefined ? [] : [piece(`${forms.length > 0 ? "   " : ""}! ${why[cell.odd]}`, cell.odd === "fewer" ? "warning" : "error")];
    const unknown = isUnknown(cell, kind) ? [piece("not recognised", "dim")] : [];
    return wrap([...forms, ...odd, ...unknown], width - label - 2).map((line, row): Line => [{ text: `  ${(row === 0 ? languageName(cell.language) : "").padEnd(label)}`, style: "dim" }, ...line]);
  });
  return [head, ...lines];
}
