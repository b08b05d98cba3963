import { sourceSpan } from "../../article/positions.ts";
import type { Alignment } from "../../align/types.ts";
import type { ArticleView, Place, RenderedTerm, Rendering, RuleContext } from "../types.ts";
import type { UnrenderedView } from "../view.ts";
import { askBeads, majorityForm } from "./agreement.ts";
import type { Asking, Form } from "./agreement.ts";
import { lineReader, readBeads } from "./beads.ts";
import type { BeadText, LineReader } from "./beads.ts";
import { spanText } from "./candidates.ts";
import { contentWords } from "./content.ts";
import { dissent } from "./dissent.ts";
import type { Dissent } from "./dissent.ts";
import { DOUBTFUL, judge } from "./faults.ts";
import { copies, isShared } from "./copies.ts";
import { withoutEdges } from "./edges.ts";
import { quotedSpan } from "./odd.ts";
import { beadsBySourceWord, context, targetContext } from "./scene.ts";
import type { Scene, Span } from "./scene.ts";
import type { Line } from "./side.ts";
import { soundReader } from "./sounds.ts";
import type { Sounds } from "./sounds.ts";
import { sourceTerms } from "./terms.ts";
import type { Occurrence, SourceTerm } from "./terms.ts";
import { vocabulary } from "./vocabulary.ts";

/** The source's names and terms with their renderings in every aligned version, by alignment, then concepts, names and terms. */
export function findRenderings(view: UnrenderedView, _context: RuleContext): RenderedTerm[] {
  const read = lineReader();
  const source = view.articles[0];
  if (source === undefined) return [];
  const terms = sourceTerms(source, read);
  const heard = soundReader(source.article.language);
  return view.alignments.flatMap((alignment) => judgedTerms(alignment, { terms, source, target: view.view(alignment.target), read, heard }).map(toRenderedTerm(alignment)));
}

/** A term, its beads in one alignment, the form that most of them have, and those that have not. */
export interface JudgedTerm {
  readonly term: SourceTerm;
  readonly asking: readonly Asking[];
  readonly majority: Form | undefined;
  readonly dissents: readonly Dissent[];
  readonly beads: readonly BeadText[];
  readonly scene: Pick<Scene, "isContent" | "languages">;
}

export interface Sides {
  readonly terms: readonly SourceTerm[];
  readonly source: ArticleView;
  readonly target: ArticleView;
  readonly read: LineReader;
  /** Sounds of the source's words. */
  readonly heard: Sounds;
}

export function judgedTerms(alignment: Alignment, { terms, source, target, read, heard }: Sides): JudgedTerm[] {
  const beads = readBeads(alignment, source, target, read);
  const bySegment = new Map(beads.flatMap(({ bead }, position) => bead.source.map((segment) => [segment, position] as const)));
  const sounds = soundReader(target.article.language);
  const words = vocabulary(beads);
  const isContent = contentWords(beads.flatMap((bead) => bead.target));
  const isSourceContent = contentWords(beads.flatMap((bead) => bead.source));
  const scene: Scene = {
    beads,
    words,
    languages: [source.article.language, target.article.language],
    ratio: medianRatio(beads),
    isContent,
    isSourceContent,
    usualTargetContext: beads.reduce((sum, bead) => sum + targetContext(bead, undefined, { isContent }), 0) / Math.max(1, beads.length),
    isLight: (line, index) => line.weights[index]! < LIGHT,
    sourceBeads: beadsBySourceWord(beads),
    sourceLines: new Map(beads.flatMap(({ source: lines }) => lines.map((line) => [line.segment, line] as const))),
    usualContext: beads.reduce((sum, bead) => sum + context(bead, 0, 0, { isSourceContent }).mean, 0) / Math.max(1, beads.length),
  };
  const perLetter = lettersOf(beads.flatMap((bead) => bead.target)) / Math.max(1, lettersOf(beads.flatMap((bead) => bead.source)));
  const judged = terms.flatMap((term): JudgedTerm[] => {
    const asking = askBeads(term, { beads, bySegment, heard, sounds });
    if (asking.length === 0) return [];
    const usual = (those: readonly Asking[]): Form | undefined =>
      majorityForm(those, { beads: beads.length, words, letters: term.form.length * perLetter, isContent: term.kind === "term" ? isContent : always });
    const { majority, left } = leftAndUsual(term, asking, { beads, usual });
    const lacking = asking.filter((one) => one.occurrence.isPart !== true).filter((one) => left.has(one.position) || !agrees(one, majority, asking.length));
    return [{ term, asking, majority, beads, scene, dissents: lacking.map((one) => dissent(term, one, { all: asking, majority, isLeft: left.has(one.position) }, scene)) }];
  });
  return withCompany(judged);
}

/** The usual rendering, and the beads in which the source's own words stand in its stead; those are not asked what is usual. */
function leftAndUsual(term: SourceTerm, asking: readonly Asking[], { beads, usual }: { beads: readonly BeadText[]; usual: (asking: readonly Asking[]) => Form | undefined }): { majority: Form | undefined; left: ReadonlySet<number> } {
  const copied = copies(term, asking, beads);
  const majority = usual(asking.filter(({ position }) => !copied.has(position)));
  const left = asking.filter((one) => copied.has(one.position) && !isShared(term, one, { beads, majority }));
  if (left.length === copied.size) return { majority, left: copied };
  return { majority: usual(asking), left: new Set(left.map(({ position }) => position)) };
}

/** Where a bead lacks several terms at once, a part of the sentence is missing or freely told, and no single word is wrong. */
function withCompany(judged: readonly JudgedTerm[]): JudgedTerm[] {
  const lacking = new Map<number, number>();
  const counts = ({ term, majority }: JudgedTerm): boolean => term.kind === "name" || (majority?.inside.size ?? 0) >= LEAST_SUPPORT;
  for (const { asking } of judged.filter(counts).flatMap(({ dissents }) => dissents)) lacking.set(asking.position, (lacking.get(asking.position) ?? 0) + 1);
  return judged.map((one) => {
    const own = counts(one) ? 1 : 0;
    const dissents = one.dissents.map((other) => ({ ...other, signs: { ...other.signs, company: Math.log(1 + (lacking.get(other.asking.position) ?? 0) - own) } }));
    return { ...one, dissents };
  });
}

const always = (): boolean => true;

/** Words lighter than this are articles, prepositions and the like ("the" 1.0, "in" 1.4). */
const LIGHT = 2.4;
/** Beads that must have the majority form before another one is odd. */
const LEAST_SUPPORT = 2;
/** A span as good as this renders the term whatever the other beads say. */
const PLAIN = 0.55;
/** So alike a name is the name, spelt as it may be; spellings are name-variant's. */
const SPELT = 0.9;

/** Most beads spell the name, in whatever script, rather than call it otherwise ("Peking" for Beijing). */
const SPELLED_OUT = 0.5;

/** True where the bead has the term in the form of most beads; of a single bead none is the majority's, so what stands there must be plain. */
function agrees({ position, spans }: Asking, majority: Form | undefined, asking: number): boolean {
  if (spans.some(({ likeness }) => likeness >= SPELT)) return majority === undefined || majority.inside.has(position) || majority.likeness >= SPELLED_OUT || majority.inside.size < 0.6 * asking;
  if (majority?.inside.has(position) !== true) return false;
  return (asking > 1 && majority.inside.size > 1) || (spans[0]?.score ?? 0) >= PLAIN;
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function medianRatio(beads: readonly BeadText[]): number {
  const ratios = beads.map(({ sourceWords, targetWords }) => targetWords / Math.max(1, sourceWords)).sort((a, b) => a - b);
  return ratios[ratios.length >> 1] ?? 1;
}

function toRenderedTerm(alignment: Alignment): (judged: JudgedTerm) => RenderedTerm {
  return ({ term, asking, majority, dissents, beads, scene }) => {
    const dissenting = new Map(dissents.map((one) => [one.asking.position, one]));
    const renderings = asking.map((one): Rendering => {
      const { position, occurrence } = one;
      const bead = beads[position]!;
      const line = bead.source.find(({ segment }) => segment === occurrence.segment)!;
      const source = placeOf(alignment.source, { line, ...occurrence });
      const proper = <T extends Span>(span: T | undefined): T | undefined => (span === undefined || term.kind !== "name" || term.isSlogan === true ? span : withoutEdges(span, line, occurrence, scene));
      const other = dissenting.get(position);
      if (other === undefined) {
        const best = [...one.spans, ...one.faint].find(({ key }) => key === majority?.form.key) ?? one.spans[0];
        const span = (term.isSlogan === true ? quotedSpan(bead) : undefined) ?? proper(best);
        return { bead: bead.index, source, ...(span && { target: placeOf(alignment.target, span) }), form: span?.key ?? "", confidence: Math.min(1, best?.score ?? 0.5), agrees: true };
      }
      const odd = proper(other.odd);
      const { drift, loss } = judge(other.signs);
      const known = majority !== undefined && majority.inside.size >= LEAST_SUPPORT;
      const fault = { drift: !known ? 0 : isPart(odd, majority) ? Math.min(drift, DOUBTFUL) : drift, loss };
      return {
        bead: bead.index,
        source,
        ...(odd && { target: placeOf(alignment.target, odd) }),
        form: odd === undefined ? "" : spanText(odd.line, odd.from, odd.to),
        confidence: Math.max(0, Math.min(1, one.spans[0]?.score ?? 0)),
        agrees: false,
        fault,
      };
    });
    return { alignment, sourceForm: term.form, kind: term.kind, ...(term.concept && { concept: term.concept }), renderings };
  };
}

/** A shorter form of the usual one: ท่า for ท่าเรือ. */
function isPart(odd: Span | undefined, { form }: Form): boolean {
  return odd !== undefined && form.key.includes(odd.key);
}

function placeOf(article: Alignment["source"], { line, from, to }: Pick<Span, "line"> & Pick<Occurrence, "from" | "to">): Place {
  const segment = article.segments[line.segment]!;
  return { article, segment: line.segment, span: sourceSpan(segment, line.words[from]!.start, line.words[to - 1]!.end) };
}
