import { isSeq, parseDocument, type Document, type YAMLSeq } from "yaml";
import { applyOverrides } from "../../align/overrides/apply.ts";
import { parseOverrides } from "../../align/overrides/parse.ts";
import type { AlignOverrides, OverrideBead } from "../../align/overrides/types.ts";
import type { Segment } from "../../article/types.ts";
import type { RelinkRequest } from "../../tui/review/port.ts";

/**
 * samma.align.yaml with beads settled by hand: those that spoke of the same sentences of these two languages make way, all others
 * and their comments stay. @throws UserError where the file is not as samma reads it.
 */
export function withBeads(text: string, path: string, { alignment, beads }: RelinkRequest): string {
  const { source, target } = alignment;
  const texts = (side: readonly number[], article: typeof source): string[] => side.map((index) => article.segments[index]!.text);
  const added = beads.map((bead) => ({ [source.language]: texts(bead.source, source), [target.language]: texts(bead.target, target) }));
  const old = parseOverrides({ path, text }).beads;
  const touches = touching({ path, beads: old }, { alignment, beads });
  const document = parseDocument(text);
  const list = listOf(document);
  const kept = list.items.filter((_, index) => old[index] === undefined || !touches(old[index]));
  list.items = [...kept, ...added.map((bead) => nodeOf(document, bead))];
  return document.toString({ lineWidth: 0 });
}

/** Whether an override speaks of the same sentences: of these places where it holds, of their texts where it no longer does. */
function touching(overrides: AlignOverrides, { alignment, beads }: Pick<RelinkRequest, "alignment" | "beads">): (bead: OverrideBead) => boolean {
  const { source, target } = alignment;
  const part = (side: "source" | "target"): Segment[] => alignment.beads.flatMap((bead) => bead[side]).sort((x, y) => x - y).map((index) => alignment[side].segments[index]!);
  const chosen = { source: part("source"), target: part("target") };
  const holding = new Map(applyOverrides(overrides, chosen, [source.language, target.language]).settled.map((one) => [one.bead, one]));
  const places = { source: new Set(beads.flatMap((bead) => bead.source)), target: new Set(beads.flatMap((bead) => bead.target)) };
  const sides = [["source", source], ["target", target]] as const;
  return (bead) => {
    const holds = holding.get(bead);
    if (holds !== undefined) return sides.some(([side]) => holds[side].some((at) => places[side].has(chosen[side][at]!.index)));
    const speaks = sides.every(([, { language }]) => bead.texts.has(language));
    return speaks && sides.some(([side, { language, segments }]) => bead.texts.get(language)!.some((one) => [...places[side]].some((index) => segments[index]!.text === one)));
  };
}

function listOf(document: Document): YAMLSeq {
  const there: unknown = document.get("beads");
  if (isSeq(there)) {
    there.flow = false;
    return there;
  }
  const list = document.createNode([]) as YAMLSeq;
  list.flow = false;
  if (document.contents === null) document.contents = document.createNode({ beads: list }) as never;
  else document.set("beads", list);
  return document.get("beads") as YAMLSeq;
}

/** One sentence stands for itself, several as a list, none as `[]`. */
function nodeOf(document: Document, bead: Readonly<Record<string, readonly string[]>>): ReturnType<Document["createNode"]> {
  return document.createNode(Object.fromEntries(Object.entries(bead).map(([language, texts]) => [language, texts.length === 1 ? texts[0] : texts])));
}
