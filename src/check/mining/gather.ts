import { lines } from "../../article/positions.ts";
import type { Language } from "../../article/types.ts";
import { titlesAfter, titlesBefore } from "../names/titles.ts";
import type { Place, RenderedTerm, SetView } from "../types.ts";
import type { MinedEvidence } from "./types.ts";

/** A source name or term with all that the sets of a run have for it. */
export interface Gathered {
  readonly form: string;
  readonly kind: "name" | "term";
  readonly language: Language;
  /** Mentions in the source, once however many versions there are. */
  readonly mentions: Set<string>;
  /** Of them, those beside a title (President, Mr, 主席). */
  readonly titled: Set<string>;
  readonly targets: Map<Language, Target>;
  readonly evidence: MinedEvidence[];
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
export function gather(view: SetView, into: Map<string, Gathered>): void {
  for (const term of view.renderings()) if (term.kind !== "concept") gatherTerm({ ...term, kind: term.kind }, into);
}

function gatherTerm(term: RenderedTerm & { readonly kind: "name" | "term" }, into: Map<string, Gathered>): void {
  const { alignment, sourceForm, kind } = term;
  const { language } = alignment.source;
  const key = `${language}\n${sourceForm}`;
  const gathered: Gathered = into.get(key) ?? { form: sourceForm, kind, language, mentions: new Set(), titled: new Set(), targets: new Map(), evidence: [] };
  into.set(key, gathered);
  const target: Target = gathered.targets.get(alignment.target.language) ?? { forms: new Map(), confidence: 0, beads: 0 };
  gathered.targets.set(alignment.target.language, target);
  for (const { source, target: place, confidence, agrees, fault } of term.renderings) {
    const mention = `${source.article.path}\n${source.span.start}`;
    gathered.mentions.add(mention);
    if (besideTitle(source)) gathered.titled.add(mention);
    target.confidence += confidence;
    target.beads += 1;
    if (place === undefined || !(agrees || (fault?.drift ?? 0) >= drifted)) continue;
    const words = wordsAt(place);
    target.forms.set(words, (target.forms.get(words) ?? 0) + 1);
    if (gathered.evidence.length < mostEvidence) gathered.evidence.push(evidenceOf(source, place));
  }
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

/** A title right before or after a mention makes it a person: "president Xi Jinping", 习近平主席. */
function besideTitle({ article, span }: Place): boolean {
  const before = /(\S+)\s+$/u.exec(article.source.slice(Math.max(0, span.start - 40), span.start))?.[1] ?? "";
  if (before !== "" && sharesTitle(before, titlesBefore(article.language))) return true;
  const after = article.source.slice(span.end, span.end + 6);
  return [...titlesAfter(article.language)].some((title) => title.length > 1 && after.startsWith(title));
}

function sharesTitle(word: string, titles: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return titles.has(word) || common.test(lower) || [...titles].some((title) => title.length > 3 && title.toLowerCase() === lower);
}

/** Titles that many languages share, in the stems they are written with. */
const common = /^(?:vice)?(?:presid|président|прези|ministe?r|premier|general-?sekret|generals|secret|kamrat|kamerat|genoss|comrade|herr|fru$|mr|mrs|ms|dr|prof|ordförand|formand|formann|leder|chairman|voorzitter|kanzler|kansler|statsminist|statsråd|kung|kong|koning|król|король)/u;
