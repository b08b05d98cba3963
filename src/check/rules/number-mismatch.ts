import { sourceSpan } from "../../article/positions.ts";
import type { Alignment, Bead } from "../../align/types.ts";
import { matchNumbers, settleNeighbours, type BeadNumbers, type Located } from "../numbers/compare.ts";
import { differences, type NumberDifference } from "../numbers/differences.ts";
import { numbersOfView } from "../numbers/of-view.ts";
import type { NumberKind } from "../numbers/types.ts";
import { strayDifferences } from "../numbers/strays.ts";
import { writtenYear } from "../numbers/written-year.ts";
import type { ArticleView, Draft, FormCount, Place, Rule, RuleContext, RuleData, SetView } from "../types.ts";

type NumberDraft = Draft<"number-mismatch">;

/** A number, year, percentage or date that the versions of one article disagree on. */
export const numberMismatch: Rule<"number-mismatch"> = {
  id: "number-mismatch",
  severity: "error",
  category: "accuracy/mistranslation",
  *set(view, context) {
    yield* outvoted(versionsOf(view, context));
  },
};

/** How far a number may have moved: a sentence's figures often go to the next one, rarely further. */
const REACH = 2;

/** One difference of one version from the source, before the versions are weighed against each other. */
interface Disagreement {
  readonly alignment: Alignment;
  readonly bead: Bead;
  readonly difference: NumberDifference;
}

interface Versions {
  readonly view: SetView;
  readonly disagreements: readonly Disagreement[];
  /** Where each source number stands in the versions that agree with it, by segment and offset. */
  readonly agreeing: ReadonlyMap<string, readonly Place[]>;
}

function versionsOf(view: SetView, context: RuleContext): Versions {
  const read = new Map(view.articles.map((article) => [article, numbersOf(article)]));
  const disagreements: Disagreement[] = [];
  const agreeing = new Map<string, Place[]>();
  for (const alignment of view.alignments) {
    const source = read.get(view.view(alignment.source))!;
    const target = read.get(view.view(alignment.target))!;
    const compared = alignment.beads.map((bead) => matchNumbers(bead.source.flatMap((index) => source.get(index) ?? []), bead.target.flatMap((index) => target.get(index) ?? [])));
    settleNeighbours(compared, REACH);
    for (const numbers of compared) remember(numbers, alignment, agreeing);
    const isSure = (bead: Bead | undefined): bead is Bead => bead !== undefined && isWhole(bead) && bead.confidence >= context.minimumBeadConfidence;
    for (const [index, bead] of alignment.beads.entries()) {
      if (isWhole(bead)) continue;
      for (const beside of [index - 1, index + 1]) {
        const neighbour = alignment.beads[beside];
        if (!isSure(neighbour)) continue;
        for (const difference of strayDifferences(compared[index]!, compared[beside]!)) disagreements.push({ alignment, bead: neighbour, difference });
      }
    }
    for (const [index, bead] of alignment.beads.entries()) {
      const numbers = compared[index]!;
      if (!isSure(bead)) continue;
      for (const difference of differences(numbers)) disagreements.push({ alignment, bead, difference });
    }
  }
  return { view, disagreements, agreeing };
}

/** Neither a deletion nor an insertion. */
function isWhole({ source, target }: Bead): boolean {
  return source.length > 0 && target.length > 0;
}

function numbersOf(view: ArticleView): Map<number, readonly Located[]> {
  return new Map([...numbersOfView(view)].map(([segment, mentions]) => [segment, mentions.map((mention) => ({ segment, mention }))]));
}

function remember(numbers: BeadNumbers, { target }: Alignment, agreeing: Map<string, Place[]>): void {
  for (const [source, found] of numbers.matched) agreeing.set(keyOf(source), [...(agreeing.get(keyOf(source)) ?? []), placeOf(target, found)]);
}

function keyOf({ segment, mention }: Located): string {
  return `${segment}:${mention.span.start}`;
}

/** Where at least two versions agree with each other and none with the source, the source is the odd one, named once. */
function* outvoted(versions: Versions): Iterable<NumberDraft> {
  const bySource = new Map<string, Disagreement[]>();
  for (const disagreement of versions.disagreements) {
    const { source, target } = disagreement.difference;
    if (source !== undefined && target !== undefined) bySource.set(keyOf(source), [...(bySource.get(keyOf(source)) ?? []), disagreement]);
  }
  const reported = new Set<string>();
  for (const disagreement of versions.disagreements) {
    const { source, target } = disagreement.difference;
    if (source === undefined && isShared(disagreement, versions)) continue;
    const key = source === undefined ? "" : keyOf(source);
    const same = source === undefined || target === undefined ? [] : bySource.get(key)!;
    const agree = versions.agreeing.get(key) ?? [];
    if (same.length < 2 || agree.length > 0 || !sameValue(same)) yield draft(disagreement, agree);
    else if (!reported.has(key)) {
      reported.add(key);
      yield sourceDraft(same);
    }
  }
}

/** A number that the source lacks and another version has at the same place came with the source's own words. */
function isShared({ alignment, bead, difference }: Disagreement, { disagreements }: Versions): boolean {
  const values = (one: NumberDifference): readonly string[] => one.target!.mention.readings.map((reading) => reading.join(" "));
  return disagreements.some((other) =>
    other.alignment !== alignment && other.difference.source === undefined && other.bead.source.some((segment) => bead.source.includes(segment)) && values(other.difference).some((value) => values(difference).includes(value)));
}

function sameValue(disagreements: readonly Disagreement[]): boolean {
  const values = disagreements.map(({ difference }) => difference.target!.mention.readings.map((reading) => reading.join(" ")));
  return values[0]!.some((value) => values.every((others) => others.includes(value)));
}

/** The finding in the version that differs. A dropped number has no words there: the sentence is shown instead. */
function draft({ alignment, bead, difference }: Disagreement, agree: readonly Place[]): NumberDraft {
  const { source, target } = difference;
  const place = target === undefined ? segmentPlace(alignment.target, bead.target[0]!) : placeOf(alignment.target, target);
  const from = source === undefined ? segmentPlace(alignment.source, bead.source[0]!) : placeOf(alignment.source, source);
  const said = source ?? target!;
  return {
    rule: "number-mismatch",
    data: {
      sourceText: source?.mention.text ?? "",
      sourceValue: source === undefined ? "" : valueOf(source),
      ...(target !== undefined && { targetValue: valueOf(target) }),
      what: whatOf(said.mention.kind),
    },
    confidence: difference.confidence * Math.min(1, bead.confidence / 0.8),
    place,
    actual: target?.mention.text ?? alignment.target.segments[bead.target[0]!]!.text,
    expected: source === undefined ? [] : [writtenYear(source.mention, target?.mention, alignment.target.language) ?? source.mention.text],
    evidence: evidenceOf(agree),
    related: [from, ...agree],
  };
}

function sourceDraft(same: readonly Disagreement[]): NumberDraft {
  const [first] = same;
  const source = first!.difference.source!;
  const targets = same.map(({ alignment, difference }) => placeOf(alignment.target, difference.target!));
  return {
    rule: "number-mismatch",
    data: { sourceText: first!.difference.target!.mention.text, sourceValue: valueOf(first!.difference.target!), targetValue: valueOf(source), what: whatOf(source.mention.kind) },
    confidence: Math.max(...same.map(({ difference }) => difference.confidence)),
    place: placeOf(first!.alignment.source, source),
    actual: source.mention.text,
    expected: [first!.difference.target!.mention.text],
    evidence: evidenceOf(targets),
    related: targets,
  };
}

function valueOf({ mention }: Located): string {
  return mention.readings[0]!.join(" ");
}

function whatOf(kind: NumberKind): RuleData["number-mismatch"]["what"] {
  if (kind === "year" || kind === "decade") return "year";
  if (kind === "percentage") return "percentage";
  return kind === "day" || kind === "month" ? "date" : "number";
}

function placeOf(article: Place["article"], { segment, mention }: Located): Place {
  return { article, segment, span: sourceSpan(article.segments[segment]!, mention.span.start, mention.span.end) };
}

function segmentPlace(article: Place["article"], segment: number): Place {
  return { article, segment, span: article.segments[segment]!.span };
}

/** The forms of the versions that agree, most frequent first. */
function evidenceOf(places: readonly Place[]): FormCount[] {
  const byForm = new Map<string, Place[]>();
  for (const place of places) {
    const form = place.article.source.slice(place.span.start, place.span.end);
    byForm.set(form, [...(byForm.get(form) ?? []), place]);
  }
  return [...byForm].map(([form, found]) => ({ form, count: found.length, places: found })).sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
