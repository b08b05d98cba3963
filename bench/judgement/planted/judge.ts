import type { Finding, RuleId } from "../../../src/check/types.ts";
import type { Embedder } from "../../../src/embed/types.ts";
import { emptyGlossary } from "../../../src/glossary/parse.ts";
import type { Glossary } from "../../../src/glossary/types.ts";
import type { Topic } from "./articles.ts";
import type { Plant } from "./plant.ts";
import { glossaryOf, type Policy } from "./glossary.ts";
import { findingsIn, offsetOf } from "./pipeline.ts";

/** What samma says of one translation of a topic, with and without faults. */
export class Judge {
  readonly #topic: Topic;
  readonly #language: string;
  readonly #embedder: Embedder;
  readonly #untouched = new Map<string, Promise<readonly Finding[]>>();
  readonly #glossaries = new Map<Policy | undefined, Glossary>();

  constructor(topic: Topic, language: string, embedder: Embedder) {
    this.#topic = topic;
    this.#language = language;
    this.#embedder = embedder;
  }

  /** Findings on the text as it was written; they are counted once. */
  untouched(plant: Partial<Plant> = {}): Promise<readonly Finding[]> {
    const key = `${plant.glossary ?? ""} ${plant.cut ?? ""} ${plant.apart ?? ""} ${onlyFor(plant)?.join(" ") ?? ""}`;
    const known = this.#untouched.get(key) ?? this.#findings(this.#topic.lines.get(this.#language)!.map(({ text }) => text), plant);
    this.#untouched.set(key, known);
    return known;
  }

  /** Findings that are there only since the fault is: at its place by a fitting rule, and others. */
  async planted(plant: Plant): Promise<{ readonly hits: readonly Finding[]; readonly others: readonly Finding[] }> {
    const before = new Set((await this.untouched(plant)).map(keyOf));
    const fresh = (await this.#findings(plant.lines, plant)).filter((finding) => !before.has(keyOf(finding)));
    const hits = fresh.filter((finding) => touches(finding, plant));
    return { hits, others: fresh.filter((finding) => !hits.includes(finding) && !isAbout(finding, plant)) };
  }

  #findings(lines: readonly string[], plant: Partial<Plant>): Promise<readonly Finding[]> {
    const { glossary, cut, apart } = plant;
    const english = this.#topic.lines.get("en")!.map(({ text }) => text);
    const language = this.#language;
    const right = this.#topic.lines.get(language)!.map(({ text }) => text);
    const first = apart === true ? cut : undefined;
    const articles = cut === undefined ? [{ language, english, lines }] : [{ language, english: english.slice(0, first), lines: right.slice(0, first) }, { language, english: english.slice(cut), lines: lines.slice(cut) }];
    return findingsIn(articles, { embedder: this.#embedder, glossary: this.#glossary(glossary), only: onlyFor(plant) });
  }

  #glossary(policy: Policy | undefined): Glossary {
    const known = this.#glossaries.get(policy) ?? (policy === undefined ? emptyGlossary() : glossaryOf(this.#topic, this.#language, policy));
    this.#glossaries.set(policy, known);
    return known;
  }
}

/** What is said only because all topics are checked in one run, each in two halves, of texts without any fault. */
export async function together(all: readonly Topic[], language: string, embedder: Embedder): Promise<readonly Finding[]> {
  const articles = all.flatMap(({ lines }) => {
    const [english, own] = [lines.get("en")!.map(({ text }) => text), lines.get(language)!.map(({ text }) => text)];
    const cut = Math.floor(own.length / 2);
    return [{ language, english: english.slice(0, cut), lines: own.slice(0, cut) }, { language, english: english.slice(cut), lines: own.slice(cut) }];
  });
  const found = await findingsIn(articles, { embedder, glossary: emptyGlossary() });
  return found.filter(({ data }) => "across" in data && data.across === "corpus");
}

const GLOSSARY: readonly RuleId[] = ["missing-term", "deprecated-term", "untranslated-term", "mixed-choice", "first-mention"];

/** A number or a glossary's term changes nothing for names and renderings, whose search is most of the cost. */
function onlyFor({ glossary, rules }: Partial<Plant>): readonly RuleId[] | undefined {
  if (glossary !== undefined) return GLOSSARY;
  return rules?.includes("number-mismatch") === true ? ["number-mismatch", "mixed-calendar"] : undefined;
}

/** The same finding before and after: what it says, wherever it stands. */
function keyOf({ rule, actual, place, expected }: Finding): string {
  return `${rule} ${place.article.path} ${place.segment} ${actual} ${expected.join("/")}`;
}

function touches(finding: Finding, plant: Plant): boolean {
  return plant.rules.includes(finding.rule) && isAt(finding, plant);
}

/** Of two articles either may be called the odd one. */
function isAt({ place, related, rule }: Finding, plant: Plant): boolean {
  if (plant.cut !== undefined) return [place, ...related].some((one) => overlaps(one, plant));
  const isWholeSentence = rule === "omitted-name" || rule === "missing-term" || plant.start === plant.end;
  return isWholeSentence ? place.article.language !== "en" && inLine(place, plant) : overlaps(place, plant);
}

function overlaps({ article, span }: Finding["place"], plant: Plant): boolean {
  const from = lineStart(plant);
  return article.language !== "en" && article.path.startsWith(`article-${articleOf(plant)}.`) && span.start < from + plant.end && from + plant.start < span.end;
}

function inLine({ span }: Finding["place"], plant: Plant): boolean {
  const from = lineStart(plant);
  return span.start <= from + plant.lines[plant.line]!.length && from <= span.end;
}

/** Other findings in the fault's sentence are about the fault in other words; no alarm. */
function isAbout(finding: Finding, plant: Plant): boolean {
  if (plant.cut !== undefined) return finding.actual.includes(plant.wrong) || finding.expected.some((form) => form.includes(plant.wrong));
  return finding.place.article.language !== "en" && inLine(finding.place, plant);
}

function articleOf({ cut, line }: Plant): 0 | 1 {
  return cut !== undefined && line >= cut ? 1 : 0;
}

function lineStart(plant: Plant): number {
  const { cut, line, lines } = plant;
  return articleOf(plant) === 1 ? offsetOf(lines.slice(cut), line - cut!) : offsetOf(lines, line);
}
