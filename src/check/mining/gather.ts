import { lines, sourceSpan } from "../../article/positions.ts";
import type { Article, Language, Span } from "../../article/types.ts";
import type { Line } from "../renderings/side.ts";
import type { Occurrence } from "../renderings/terms.ts";
import type { Place, RenderedTerm, SetView } from "../types.ts";
import { wantedLanguage } from "./lacking.ts";
import type { MinedPhrase } from "./phrases.ts";
import { minePhrases } from "./phrases.ts";
import { miningScene } from "./scene.ts";
import { besideTitle } from "./titled.ts";
import type { MinedEvidence } from "./types.ts";
import type { Glossary } from "../../glossary/types.ts";

/** How something of the source was found. */
export type GatheredKind = "name" | "term" | "phrase" | "quotation" | "long form" | "concept";

/** A name or term of the source with all that the sets of a run have for it. */
export interface Gathered {
  readonly form: string;
  readonly kind: GatheredKind;
  readonly language: Language;
  /** The glossary's concept, where that lacks the target's language. */
  readonly concept?: string;
  /** A name stands in it. */
  readonly isNamed: boolean;
  /** Mentions in the source by path and offset, once however many versions there are. */
  readonly mentions: Map<string, Mention>;
  /** Of them, those beside a title (President, Mr, 主席) in one version at least. */
  readonly titled: Set<string>;
  readonly targets: Map<Language, Target>;
  readonly evidence: MinedEvidence[];
}

/** Where the source has it. */
export interface Mention {
  readonly path: string;
  readonly span: Span;
}

export interface Target {
  /** Words that stand for it, by how often; only where they agree with the majority or are likely another word for it. */
  readonly forms: Map<string, number>;
  /** Sum of confidences over the beads asked, and how many they were. */
  confidence: number;
  beads: number;
}

/** A word that replaces the usual one is reported as a variant from here on. */
const drifted = 0.5;
const mostEvidence = 2;

/** Adds what one set has. The view is not kept. */
export function gather(view: SetView, into: Map<string, Gathered>, glossary: Glossary): void {
  for (const term of view.renderings()) gatherTerm(term, into, glossary);
  const scene = miningScene(view);
  if (scene !== undefined) for (const phrase of minePhrases(scene)) gatherPhrase(phrase, scene.view.article, into);
}

interface Key extends Pick<Gathered, "form" | "kind" | "language" | "isNamed"> {
  readonly concept?: string;
}

function gatheredOf(key: Key, into: Map<string, Gathered>): Gathered {
  const id = `${key.language}\n${key.concept ?? ""}\n${key.form}`;
  const known = into.get(id);
  if (known !== undefined) return known;
  const gathered: Gathered = { ...key, mentions: new Map(), titled: new Set(), targets: new Map(), evidence: [] };
  into.set(id, gathered);
  return gathered;
}

function targetOf({ targets }: Gathered, language: Language): Target {
  const known = targets.get(language);
  if (known !== undefined) return known;
  const target: Target = { forms: new Map(), confidence: 0, beads: 0 };
  targets.set(language, target);
  return target;
}

function gatherTerm(term: RenderedTerm, into: Map<string, Gathered>, glossary: Glossary): void {
  const { alignment, kind, concept } = term;
  const { language } = alignment.target;
  if (concept !== undefined && !wantedLanguage(concept, language, glossary)) return;
  const form = concept === undefined ? term.sourceForm : concept.id;
  const gathered = gatheredOf({ form, kind, language: alignment.source.language, isNamed: kind === "name", ...(concept === undefined ? {} : { concept: concept.id }) }, into);
  const target = targetOf(gathered, language);
  for (const { source, target: place, confidence, agrees, fault } of term.renderings) {
    const mention = `${source.article.path}\n${source.span.start}`;
    gathered.mentions.set(mention, { path: source.article.path, span: source.span });
    if (besideTitle(source) || (place !== undefined && agrees && besideTitle(place))) gathered.titled.add(mention);
    target.confidence += confidence;
    target.beads += 1;
    if (place === undefined) continue;
    // A name left standing in the source's letters is no other word by meaning, and the first thing that a glossary should settle.
    if (!agrees && (fault?.drift ?? 0) < drifted && wordsAt(place) !== form) continue;
    countForm(target, wordsAt(place));
    if (gathered.evidence.length < mostEvidence) gathered.evidence.push(evidenceOf(source, place));
  }
}

function gatherPhrase({ form, kind, isNamed, occurrences, renderings }: MinedPhrase, article: Article, into: Map<string, Gathered>): void {
  const id = `${article.language}\n\n${form}`;
  // Quotation marks on both sides tell better where a slogan ends than its words do.
  if (kind === "quotation" && into.get(id)?.kind === "term") into.delete(id);
  // Names and terms that the renderings know are theirs.
  const known = into.get(id);
  if (known !== undefined && known.kind !== kind && occurrences.every((occurrence) => known.mentions.has(mentionKey(placeOf(article, occurrence))))) return;
  const gathered = gatheredOf({ form, kind, language: article.language, isNamed }, into);
  for (const occurrence of occurrences) {
    const place = placeOf(article, occurrence);
    gathered.mentions.set(mentionKey(place), { path: article.path, span: place.span });
  }
  for (const { article: other, places, confidence, beads } of renderings) {
    const target = targetOf(gathered, other.language);
    target.confidence += confidence * beads;
    target.beads += beads;
    for (const { occurrence, ...span } of places) {
      const place = placeOf(other, { segment: span.line.segment, ...span });
      countForm(target, wordsAt(place));
      if (gathered.evidence.length < mostEvidence) gathered.evidence.push(evidenceOf(placeOf(article, occurrence), place));
    }
  }
}

const mentionKey = ({ article, span }: Place): string => `${article.path}\n${span.start}`;

function countForm({ forms }: Target, words: string): void {
  forms.set(words, (forms.get(words) ?? 0) + 1);
}

function placeOf(article: Article, { line, segment, from, to }: Occurrence & { readonly line: Line }): Place {
  return { article, segment, span: sourceSpan(article.segments[segment]!, line.words[from]!.start, line.words[to - 1]!.end) };
}

const wordsAt = ({ article, span }: Place): string => article.source.slice(span.start, span.end).replace(/\s+/gu, " ").trim();

function evidenceOf(source: Place, target: Place): MinedEvidence {
  return {
    path: source.article.path,
    line: lines(source.article).position(source.span.start).line,
    text: source.article.segments[source.segment]!.text,
    rendering: target.article.segments[target.segment]!.text,
  };
}
