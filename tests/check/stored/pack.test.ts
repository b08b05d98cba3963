import { describe, expect, it } from "vitest";
import { gleanSet } from "../../../src/check/check.ts";
import { mineNames } from "../../../src/check/names/mine.ts";
import { segmentPlace } from "../../../src/check/places.ts";
import { openSet } from "../../../src/check/stored/open.ts";
import { packSet } from "../../../src/check/stored/pack.ts";
import { Shelf } from "../../../src/check/stored/shelf.ts";
import type { Draft, RenderedTerm, SetView } from "../../../src/check/types.ts";
import { articleOf, contextOf, glossaryOf, setOf } from "../views.ts";

const glossary = glossaryOf("concepts:\n  - id: ferry\n    terms: { en: ferry, th: เรือข้ามฟาก }\n");

/** The ferry in English and Thai, with a term and a finding. */
function ferry(): { readonly view: SetView; readonly draft: Draft } {
  const [en, th] = [articleOf("en", ["The ferry left Aldmoor.", "Nobody waved."], { comments: [{ span: { start: 0, end: 0 }, text: "samma-disable" }] }), articleOf("th", ["เรือข้ามฟากออกจากอัลด์มัวร์", "ไม่มีใครโบกมือ"])];
  const view: SetView = setOf([en, th], { glossary, mineNames, findRenderings: ({ alignments: [alignment] }): RenderedTerm[] => [
    { alignment: alignment!, sourceForm: "ferry", kind: "concept", concept: glossary.concept("ferry")!, renderings: [{ bead: 0, source: segmentPlace(en, 0), target: segmentPlace(th, 0), form: "เรือข้ามฟาก", confidence: 1, agrees: true }, { bead: 1, source: segmentPlace(en, 1), form: "", confidence: 0.5, agrees: false }] },
  ] });
  const draft: Draft<"extra-segment"> = { rule: "extra-segment", data: { sourceLanguage: "en", segments: 1, moved: false }, confidence: 0.8, place: segmentPlace(th, 1), actual: "x", expected: [], evidence: [{ form: "x", count: 2, places: [segmentPlace(th, 0)] }], related: [segmentPlace(en, 1)] };
  return { view, draft };
}

const pack = ({ view, draft }: ReturnType<typeof ferry>, keepRenderings = true): Uint8Array => packSet(view, { drafts: [draft], gleaned: { "name-variant": { some: "thing" } }, keepRenderings });
const open = (packed: Uint8Array, shelf = new Shelf()) => openSet(packed, { shelf, glossary, keepFurniture: false });

describe("a set that was packed", () => {
  it("comes back whole: articles, beads, findings, what rules gleaned", () => {
    const made = ferry();
    const known = open(pack(made));
    expect(known.set).toEqual(made.view.set);
    expect(known.alignments).toEqual(made.view.alignments);
    expect(known.drafts).toEqual([made.draft]);
    expect(known.gleaned).toEqual({ "name-variant": { some: "thing" } });
  });

  it("has its findings and beads in its own articles, not in copies", () => {
    const { set, drafts, alignments, view } = open(pack(ferry()));
    expect(drafts[0]!.place.article).toBe(set.articles[1]);
    expect(drafts[0]!.evidence[0]!.places[0]!.article).toBe(set.articles[1]);
    expect(alignments[0]!.source).toBe(set.articles[0]);
    expect(view().renderings()[0]!.alignment).toBe(alignments[0]);
    expect(view().renderings()[0]!.renderings[0]!.target!.article).toBe(set.articles[1]);
  });

  it("has names, renderings and the glossary's concepts where they were kept", () => {
    const made = ferry();
    const [kept, left] = [open(pack(made)), open(pack(made, false))];
    expect(kept.view().renderings()).toEqual(made.view.renderings());
    expect(kept.view().renderings()[0]!.concept).toBe(glossary.concept("ferry"));
    expect(kept.view().articles.map((article) => article.names())).toEqual(made.view.articles.map((article) => article.names()));
    expect(left.view().renderings()).toEqual([]);
  });

  it("holds what findings share once, packed and opened", () => {
    const { view, draft } = ferry();
    const size = (drafts: readonly Draft[]): number => packSet(view, { drafts, gleaned: {}, keepRenderings: false }).byteLength;
    // Each finding of a term has all its mentions as evidence.
    const evidence = [{ form: "x", count: 3000, places: Array.from({ length: 3000 }, (_, at) => ({ ...draft.place, span: { start: at, end: at + 1 } })) }];
    const drafts = Array.from({ length: 50 }, (_, at) => ({ ...draft, actual: `x${at}`, evidence }) as Draft);
    expect(size(drafts)).toBeLessThan(2 * size(drafts.slice(0, 1)));
    const opened = open(packSet(view, { drafts, gleaned: {}, keepRenderings: false })).drafts;
    expect(opened).toHaveLength(50);
    expect(opened[49]!.evidence[0]!.places).toHaveLength(3000);
    expect(opened[49]!.evidence).toBe(opened[0]!.evidence);
  });

  it("survives that many others are opened meanwhile", () => {
    const shelf = new Shelf();
    const known = open(pack(ferry()), shelf);
    const noise = Array.from({ length: 40_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join("");
    const long = (at: number) => packSet(setOf([articleOf("zh", [`${at}${noise}`])]), { drafts: [], gleaned: {}, keepRenderings: false });
    const others = Array.from({ length: 60 }, (_, at) => open(long(at), shelf));
    expect(others.map(({ set }) => set.articles[0]!.segments[0]!.text.slice(0, 2))).toContain(`59`);
    expect(known.set.articles[0]!.source).toBe("The ferry left Aldmoor.\nNobody waved.");
    expect(others[0]!.set.articles[0]!.source.startsWith("0")).toBe(true);
  });
});

it("what is gleaned is asked of the rules that have something to glean", () => {
  const { view } = ferry();
  const rule = { id: "name-variant", severity: "info", category: "terminology/inconsistent-use", glean: ({ set }: SetView) => set.articles.length } as const;
  expect(gleanSet(view, [rule, { ...rule, id: "term-case", glean: undefined } as never], contextOf())).toEqual({ "name-variant": 2 });
});
