import { columnsOf } from "../../text/width.ts";
import { wrap } from "../../text/wrap.ts";
import { visible } from "../../../report/text/visible.ts";
import { languageName, times } from "../../../report/words/phrases.ts";
import { piece, type Line, type Style } from "../../terminal/theme.ts";
import { marked, type Mark } from "../../terminal/marked.ts";
import { windowOf } from "../../terminal/window.ts";
import type { Draft, DraftEvidence, DraftForm } from "../port.ts";
import { fieldsOf, formAt, type Field, type State } from "../state.ts";

const cursor = piece("▏", "key");
/** Below this the pairing is marked as unsure. */
const sure = 0.6;

/** A proposal: what would be written, row by row, and sentences that show it. */
export function draftLines(state: State, draft: Draft, width: number, height: number): Line[] {
  const rows = fieldLines(state, draft, width);
  const head = draft.isKnown ? [[piece(visible(draft.id), "title"), piece("  is in the glossary and lacks:", "dim")]] : [];
  const fields = [...head, ...rows.lines];
  const shown = fields.slice(windowOf(rows.at + head.length, fields.length, height).from).slice(0, Math.max(3, height));
  return [...shown, [], ...draft.evidence.flatMap((one) => evidenceLines(one, draft, width))].slice(0, height);
}

function fieldLines(state: State, draft: Draft, width: number): { readonly lines: Line[]; readonly at: number } {
  const fields = fieldsOf(draft);
  const blocks = fields.map((field, index) => fieldLine(field, index === state.field, state, draft, width));
  return { lines: blocks.flat(), at: blocks.slice(0, state.field).flat().length };
}

function fieldLine(field: Field, isMarked: boolean, { typing }: State, draft: Draft, width: number): Line[] {
  const pointer = piece(isMarked ? "› " : "  ", "key");
  const words = (text: string, style?: Style) => (isMarked && typing !== undefined ? [piece(visible(typing)), cursor] : [piece(visible(text), isMarked ? "selected" : style)]);
  if (field.what === "id") return wrap([pointer, piece("id ", "dim"), ...words(draft.id, "title"), piece(`   ${draft.type}`, "info")], width);
  const { language, confidence } = draft.sections[field.section]!;
  const form = formAt(draft, field)!;
  const name = `${languageName(language)}: `;
  const label = field.form === 0 ? name : " ".repeat(columnsOf(name));
  const doubt = field.form === 0 && confidence < sure ? [piece(`  unsure, ${Math.round(confidence * 100)}%`, "warning")] : [];
  return wrap([pointer, piece(label, "dim"), ...words(form.text, looks[form.status]), piece(`  ${times(form.count)}`, "dim"), piece(form.status === "preferred" ? "" : `  ${form.status}`, looks[form.status]), ...doubt], width);
}

const looks: Readonly<Record<DraftForm["status"], Style>> = { preferred: "good", deprecated: "bad", "left out": "dim" };

function evidenceLines({ path, line, text, rendering }: DraftEvidence, { sections }: Draft, width: number): Line[] {
  const forms = sections.flatMap(({ forms: all }) => all.map(({ text: words }) => words));
  const draw = (words: string): Line[] => {
    const shown = around(words, forms, 4 * width);
    return wrap(marked(shown, marksOf(shown, forms)), width).slice(0, mostLines);
  };
  return [[piece(visible(`${path}:${line}`), "dim")], ...draw(text), ...(rendering === undefined ? [] : draw(rendering))];
}

/** A long sentence from a little before the form on, so that the form is on the screen. */
function around(text: string, forms: readonly string[], room: number): string {
  const at = Math.min(...forms.map((form) => text.toLowerCase().indexOf(form.toLowerCase())).filter((index) => index >= 0));
  if (text.length <= room || !Number.isFinite(at) || at < room / 2) return text;
  let start = Math.floor(at - room / 4);
  // Not between a letter and its marks.
  while (start < at && /[\p{M}\udc00-\udfff]/u.test(text[start]!)) start++;
  return `…${text.slice(start)}`;
}
/** Of each sentence, so that the other one has its place. */
const mostLines = 4;

/** Every place of every form in a sentence. */
function marksOf(text: string, forms: readonly string[]): Mark[] {
  const lower = text.toLowerCase();
  return forms.flatMap((form) => {
    const wanted = form.toLowerCase();
    const marks: Mark[] = [];
    for (let at = lower.indexOf(wanted); wanted !== "" && at >= 0; at = lower.indexOf(wanted, at + wanted.length)) marks.push({ start: at, end: at + wanted.length, style: "mark" });
    return marks;
  });
}
