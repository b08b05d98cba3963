import type { RuleId } from "../../../src/check/types.ts";
import { random } from "../name-slips.ts";
import { seedOf } from "../../align/random.ts";
import { otherwiseAcross } from "./across.ts";
import type { Line, Topic } from "./articles.ts";
import { coreOf, misspellings, shared, slipIn, spotsOf, type Spot } from "./names.ts";
import { changeDigit } from "./numbers.ts";
import { FAULTS, NON_LATIN, englishAt, latin, textOf } from "./plant.ts";
import type { Fault, Plant, Text } from "./plant.ts";

const NAMES: readonly RuleId[] = ["name-variant", "inconsistent-rendering"];
const WORDS: readonly RuleId[] = ["inconsistent-rendering", "name-variant"];
const LATIN: readonly RuleId[] = ["name-variant", "inconsistent-rendering", "untranslated-term"];
const KINDS = { n: "number", y: "year", r: "percentage", d: "date" } as const;

/** Everything to plant in one translation of a topic, each fault alone, the same at every run. */
export function plantsOf(topic: Topic, language: string): readonly Plant[] {
  const text = textOf(topic, language);
  const all = [...names(text), ...scripts(text), ...words(text), ...numbers(text), ...losses(text), ...glossaries(text), ...across(text), ...otherwiseAcross(text)];
  return FAULTS.flatMap((fault) => some(all.filter((plant) => plant.fault === fault), fault, text)).concat(all.filter(({ fault }) => fault === "pronoun" || fault === "role"));
}

/** What a second article tells otherwise, in a story that is too short for other faults. */
export function plantsAcross(story: Topic, language: string): readonly Plant[] {
  return otherwiseAcross(textOf(story, language));
}

/** How many of a kind are planted in one text, so that all of it runs in minutes; three of the others. */
const MOST: Partial<Record<Fault, number>> = { misspelt: 5, number: 4, date: 3, across: 1 };

/** Evenly from the list, from another place in each text. */
function some(plants: readonly Plant[], fault: Fault, text: Text): Plant[] {
  const count = Math.min(plants.length, MOST[fault] ?? 3);
  const from = seed(text, fault) % Math.max(1, plants.length);
  return Array.from({ length: count }, (_, index) => plants[(from + Math.floor((index * plants.length) / count)) % plants.length]!);
}

/** The lines with other words at one place. */
export function replaced(lines: readonly Line[], spot: Spot, wrong: string): Pick<Plant, "lines" | "line" | "start" | "end" | "right" | "wrong" | "mark"> {
  const own = lines.map(({ text }, index) => (index === spot.line ? text.slice(0, spot.start) + wrong + text.slice(spot.end) : text));
  return { lines: own, line: spot.line, start: spot.start, end: spot.start + wrong.length, right: spot.text, wrong, mark: spot.mark };
}

const seed = ({ topic, language }: Text, what: string): number => seedOf(`${topic.id} ${language} ${what}`);

/** One name a kind of slip, so that no kind counts for more than another. */
function names(text: Text): Plant[] {
  const { lines, language, marks } = text;
  const slips = marks.filter((mark) => /^[pl]/u.test(mark)).flatMap((mark) => misspellings(spotsOf(lines, mark), { language, seed: seed(text, mark) }));
  const kinds = [...new Set(slips.map(({ slip }) => slip))];
  return kinds.map((kind): Plant => {
    const { spot, wrong } = pick(slips.filter(({ slip }) => slip === kind), seed(text, kind))!;
    return { fault: "misspelt", rules: NAMES, ...replaced(lines, spot, wrong) };
  });
}

/** A name as English writes it in a text of another script, and a Latin name written in that script. */
function scripts(text: Text): Plant[] {
  const { lines, language, marks } = text;
  if (!NON_LATIN.has(language)) return [];
  return marks.filter((mark) => /^[plb]/u.test(mark)).flatMap((mark) => {
    const spots = spotsOf(lines, mark);
    const spot = pick(spots.filter(({ line }) => line > 0), seed(text, `script ${mark}`));
    if (spot === undefined || spots.length < 3) return [];
    if (spots.every((one) => /\p{Script=Latin}/u.test(one.text))) return out(lines, spots);
    const own = englishAt(text, spot);
    return mark.startsWith("b") || own === undefined ? [] : [{ fault: "left in Latin", rules: LATIN, ...replaced(lines, spot, latin(own, { text: spot, language, lines })) }];
  });
}

function out(lines: readonly Line[], spots: readonly Spot[]): Plant[] {
  const spot = spots.find(({ other }) => other !== undefined);
  return spot === undefined ? [] : [{ fault: "out of Latin", rules: LATIN, ...replaced(lines, spot, spot.other!) }];
}

function words(text: Text): Plant[] {
  const { lines, language, marks } = text;
  return marks.filter((mark) => /^[bt]/u.test(mark)).flatMap((mark) => {
    const spots = spotsOf(lines, mark);
    if (spots.length < 3 || (NON_LATIN.has(language) && /^\p{Script=Latin}+$/u.test(spots[0]!.text))) return [];
    const fault = mark.startsWith("b") ? "otherwise (body)" : "otherwise (term)";
    const others = spots.filter(({ other }) => other !== undefined).slice(0, 2);
    const left = pick(spots.filter(({ line }) => line > 0), seed(text, `left ${mark}`));
    const own = left === undefined ? undefined : englishAt(text, left);
    return [
      ...others.map((spot): Plant => ({ fault, rules: WORDS, ...replaced(lines, spot, spot.other!) })),
      ...(left === undefined || own === undefined || own === left.text ? [] : [{ fault: "left in source" as const, rules: LATIN, ...replaced(lines, left, latin(own, { text: left, language, lines })) }]),
    ];
  });
}

function numbers(text: Text): Plant[] {
  const spots = text.lines.flatMap(({ marked }, line) => marked.flatMap((one) => (one.kind in KINDS ? [{ ...one, line }] : [])));
  return spots.flatMap((spot): Plant[] => {
    const wrong = changeDigit(spot.text, random(seed(text, spot.mark)));
    return wrong === undefined ? [] : [{ fault: KINDS[spot.kind as keyof typeof KINDS], rules: ["number-mismatch"], ...replaced(text.lines, spot, wrong) }];
  });
}

/** Names taken out, or put in other words that the sentences before explain. */
function losses(text: Text): Plant[] {
  const { lines, english, topic, language } = text;
  const lone = (spots: readonly Spot[]): readonly Spot[] => {
    const at = (all: readonly Line[], spot: Spot): number => all[spot.line]!.marked.filter(({ mark }) => mark === spot.mark).length;
    return spots.filter((spot, index) => index > 0 && spot.line > 0 && at(lines, spot) === 1 && at(english, spot) === 1);
  };
  const plants = text.marks.filter((mark) => /^[plb]/u.test(mark)).flatMap((mark): Plant[] => {
    const spots = spotsOf(lines, mark);
    const spot = pick(lone(spots), seed(text, `drop ${mark}`));
    if (spot === undefined || spots.length < 3) return [];
    const whole = titled(spot, text);
    const name = replaced(lines, whole, "");
    const dropped: Plant = { fault: "dropped", rules: ["omitted-name", "inconsistent-rendering"], ...name, lines: name.lines.map((line, index) => (index === spot.line ? tidy(line) : line)) };
    const role = topic.role[mark]?.[language];
    const kept: readonly RuleId[] = ["omitted-name", "inconsistent-rendering", "name-variant"];
    return [
      dropped,
      ...(topic.pronoun[mark] === undefined ? [] : [{ fault: "pronoun" as const, rules: kept, ...replaced(lines, whole, cased(PRONOUNS[language]![topic.pronoun[mark]], whole)) }]),
      ...(role === undefined ? [] : [{ fault: "role" as const, rules: kept, ...replaced(lines, whole, cased(role, whole)) }]),
    ];
  });
  return plants;
}

const PRONOUNS: Readonly<Record<string, Readonly<Record<"she" | "he", string>>>> = {
  sv: { she: "hon", he: "han" }, nb: { she: "hun", he: "han" }, de: { she: "sie", he: "er" }, nl: { she: "zij", he: "hij" }, vi: { she: "bà ấy", he: "ông ấy" },
  th: { she: "เธอ", he: "เขา" }, zh: { she: "她", he: "他" }, ja: { she: "彼女", he: "彼" }, ar: { she: "هي", he: "هو" }, ru: { she: "она", he: "он" },
};

const TITLES = /^(?:氏|さん|選手|監督|医長|裁判長|被告|館長|警部|貿易相|首席交渉官|長官|技師)/u;

/** A person's name with the word that never stands without it: "bà Vázquez", バスケス氏. */
function titled(spot: Spot, { language, lines }: Text): Spot {
  if (spot.kind !== "p") return spot;
  const { text } = lines[spot.line]!;
  const before = language === "vi" ? (/(?:Bà|bà|Ông|ông) $/u.exec(text.slice(0, spot.start))?.[0].length ?? 0) : 0;
  const after = language === "ja" ? (TITLES.exec(text.slice(spot.end))?.[0].length ?? 0) : 0;
  return { ...spot, start: spot.start - before, end: spot.end + after, text: text.slice(spot.start - before, spot.end + after) };
}

function cased(word: string, { start }: Spot): string {
  return start === 0 ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** No two spaces and no space before a comma where a name stood; the sentence begins with a capital. */
function tidy(line: string): string {
  const plain = line.replace(/ {2,}/gu, " ").replace(/ (?=[,.;:!?»”])/gu, "").replace(/^[\s,、，·]+/u, "").trim();
  return /^\p{Ll}/u.test(plain) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
}

function glossaries(text: Text): Plant[] {
  const { lines, marks, topic, language } = text;
  return marks.filter((mark) => topic.base.get(mark)?.has(language) === true).flatMap((mark): Plant[] => {
    const others = spotsOf(lines, mark).filter(({ other }) => other !== undefined);
    const listed = topic.base.get(mark)!.get(language)!.other;
    const named = others.find(({ other }) => listed !== undefined && isFormOf(other!, listed));
    const faulty = (spot: Spot): ReturnType<typeof replaced> => replaced(lines, spot, spot.other!);
    return [
      ...(others.length === 0 ? [] : [{ fault: "required" as const, rules: ["missing-term" as const], glossary: "required" as const, ...faulty(others[0]!) }]),
      ...(named === undefined ? [] : [{ fault: "deprecated" as const, rules: ["deprecated-term" as const], glossary: "deprecated" as const, ...faulty(named) }]),
      ...(named === undefined ? [] : [{ fault: "mixed" as const, rules: ["mixed-choice" as const], glossary: "admitted" as const, ...faulty(named) }]),
    ];
  });
}

/** Inflected or not: the place's other words may be others than the glossary has. */
function isFormOf(words: string, listed: string): boolean {
  const [own, wanted] = [words.toLowerCase().split(" "), listed.toLowerCase().split(" ")];
  return own.length === wanted.length && wanted.every((word, index) => shared(word, own[index]!) >= Math.max(1, word.length - 3));
}

/** The text, and its second half as an article of its own in which a name has another letter throughout. */
function across(text: Text): Plant[] {
  const { lines, language, marks } = text;
  const cut = Math.floor(lines.length / 2);
  return marks.filter((mark) => /^[pl]/u.test(mark)).flatMap((mark): Plant[] => {
    const { core, holders } = coreOf(spotsOf(lines, mark));
    const later = holders.filter(({ line }) => line >= cut);
    const wrong = slipIn(core, "change", { next: random(seed(text, `across ${mark}`)), language });
    if (later.length < 2 || holders.length < 4 || wrong === undefined) return [];
    const spot = later[0]!;
    const at = spot.start + spot.text.indexOf(core);
    const own = lines.map(({ text: line }) => line.replaceAll(core, wrong));
    return [{ fault: "across", rules: NAMES, mark, right: core, wrong, lines: own, line: spot.line, start: at, end: at + wrong.length, cut }];
  });
}

function pick<T>(list: readonly T[], from: number): T | undefined {
  return list[Math.floor(random(from)() * list.length)];
}
