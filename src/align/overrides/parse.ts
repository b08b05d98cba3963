import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { UserError } from "../../errors.ts";
import { overridesSchema } from "./schema.ts";
import type { AlignOverrides, OverrideBead } from "./types.ts";

const example = 'Write beads as: - { sv: "Texten.", th: ["…", "…"] }, with [] where a language has nothing.';

/**
 * Reads samma.align.yaml:
 *
 *     beads:
 *       - sv: Hon kom, hon såg.     # these belong together
 *         th: [เธอมา, เธอเห็น]
 *       - sv: Foto från arkivet.    # this has no counterpart in Thai
 *         th: []
 *
 * Segments are named by their text, not by number, so that an edit elsewhere in the article does no harm.
 *
 * @throws UserError for broken YAML or another shape; all faults of shape at once
 */
export function parseOverrides({ path, text }: { readonly path: string; readonly text: string }): AlignOverrides {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const fault = (message: string, offset: number): UserError => {
    const { line, col } = counter.linePos(offset);
    return new UserError(message, { place: { path, line, column: col, excerpt: text.split(/\r\n|\n|\r/u)[line - 1] ?? "" }, hints: [example] });
  };
  const [broken] = document.errors;
  if (broken !== undefined) throw fault(`Not YAML that samma can read: ${broken.message}`, broken.pos[0]);
  if (document.contents === null) return { path, beads: [] };
  const read = overridesSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!read.success) {
    const faults = read.error.issues.map((issue) => fault(`${["", ...issue.path].join("/") || "/"}: ${issue.message}`, offsetOf(document.contents, issue.path)));
    throw new UserError(faults[0]!.message, { ...(faults[0]!.place === undefined ? {} : { place: faults[0]!.place }), hints: [example], others: faults.slice(1) });
  }
  const beads = read.data.beads.map((written, index): OverrideBead => {
    const offset = offsetOf(document.contents, ["beads", index]);
    const texts = new Map(Object.entries(written).map(([language, side]) => [language, typeof side === "string" ? [side] : side]));
    if (texts.size < 2) throw fault("A bead needs two languages at least", offset);
    if ([...texts.values()].every((side) => side.length === 0)) throw fault("A bead needs a text in one language at least", offset);
    const { line, col } = counter.linePos(offset);
    return { texts, line, column: col };
  });
  return { path, beads };
}

/** Where a node begins, as deep along its path as the file goes. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) node = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
    else if (isSeq(node)) node = node.items[key as number];
    else break;
    offset = (node as Node | undefined)?.range?.[0] ?? offset;
  }
  return offset;
}
