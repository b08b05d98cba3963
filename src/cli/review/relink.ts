import { isSeq, parseDocument, type Document, type YAMLSeq } from "yaml";
import { parseOverrides } from "../../align/overrides/parse.ts";
import type { RelinkRequest } from "../../tui/review/port.ts";

/**
 * samma.align.yaml with beads settled by hand: those that spoke of the same sentences of these two languages make way, all others
 * and their comments stay. @throws UserError where the file is not as samma reads it.
 */
export function withBeads(text: string, path: string, { alignment, beads }: RelinkRequest): string {
  const { source, target } = alignment;
  const texts = (side: readonly number[], article: typeof source): string[] => side.map((index) => article.segments[index]!.text);
  const added = beads.map((bead) => ({ [source.language]: texts(bead.source, source), [target.language]: texts(bead.target, target) }));
  const touched = { [source.language]: new Set(added.flatMap((bead) => bead[source.language]!)), [target.language]: new Set(added.flatMap((bead) => bead[target.language]!)) };
  const old = parseOverrides({ path, text }).beads;
  const document = parseDocument(text);
  const list = listOf(document);
  const kept = list.items.filter((_, index) => {
    const bead = old[index];
    const speaks = [source.language, target.language].every((language) => bead?.texts.has(language));
    return !(speaks && [source.language, target.language].some((language) => bead!.texts.get(language)!.some((one) => touched[language]!.has(one))));
  });
  list.items = [...kept, ...added.map((bead) => nodeOf(document, bead))];
  return document.toString({ lineWidth: 0 });
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
