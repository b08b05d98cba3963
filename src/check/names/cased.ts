import type { NameMention } from "../types.ts";
import { stemOf } from "./endings.ts";
import { calendarWords } from "../calendar-words.ts";
import { titlesBefore } from "./titles.ts";
import type { Word } from "./words.ts";
import { wordsOf } from "./words.ts";

/** A segment's text as the search for names takes it. */
export interface Line {
  readonly segment: number;
  readonly text: string;
}

/** How a word is written through the article, by its lower-case form. */
interface Habits {
  lower: number;
  /** With a capital where none was due. */
  capital: number;
  first: number;
  /** With a capital that was not due, and no capital before it. */
  alone: number;
  /** Behind an article or a determiner (German: a noun, not a name). */
  determined: number;
  /** Without the genitive's apostrophe. */
  bare: number;
}

/** "Ibarra's" and "Ibarra’" are Ibarra's habits. */
const GENITIVE = /(?<=\p{L})['’]s?$/u;

const keyOf = (text: string): string => text.toLowerCase().replace(GENITIVE, "");

/** Words in small letters that stand within names of persons, and open some. */
export const PARTICLES: ReadonlySet<string> = new Set("van von der den de del della di da das do dos du la le el al bin ibn ben ter ten af av zu y e i ul".split(" "));
/** Words before a German noun; names of persons and most places have none. */
const GERMAN_DETERMINERS = new Set("der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim ins ans sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserer unseren dieser diese dieses diesen diesem jeder jede jedes jeden alle viele mehrere einige mehr jede zwei drei vier fünf sechs sieben acht neun zehn welche welcher".split(" "));
const GERMAN_NOUN = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|chen|lein|ling|tum|ment|mente|eur|eure|ent|enten|ist|isten|er|ern|ers|in|innen|e|en)$/u;

/**
 * Names in a script with capitals: runs of words with a capital that no sentence's start, heading or noun spelling (German) asks
 * for. A word that also stands in lower case is an ordinary one. Titles before a name are left out of it.
 */
export function mineCased(lines: readonly Line[], language: string): readonly NameMention[] {
  const german = /^(de|lb)\b/u.test(language);
  const words = lines.map(({ text }) => titleCased(wordsOf(text), { german, sentence: /[.!?…]["'”’»)]*$/u.test(text) }));
  const habits = habitsOf(words, german);
  const calendar = calendarWords(language);
  const titles = titlesBefore(language);
  const ordinary = (word: Word): boolean => calendar.has(word.text.toLowerCase()) || titles.has(word.text) || /^(?:\p{N}|I(?:['’]|$)|(?:Ich|Sie|Er|Es|Wir|Ihr\p{Ll}{0,2}|Das|Der|Die)$)/u.test(word.text);
  const sureness = (word: Word): number => (ordinary(word) ? 0 : nameSureness(word, habits.get(keyOf(word.text))!, german));
  const alone = (word: Word): boolean => habits.get(keyOf(word.text))!.alone > 0;
  const known = (form: string): boolean => (habits.get(keyOf(form))?.capital ?? 0) > 0;
  // "Ibarra's Progress Party" is two names where Ibarra stands without the ending, too; "McDonald's Corporation" is one.
  const parts = ({ text }: Word): boolean => GENITIVE.test(text) && habits.get(keyOf(text))!.bare > 0;
  return lines.flatMap(({ segment, text }, index) =>
    runs(words[index]!, { text, sureness, parts }).map((found) => {
      const run = withoutOpening(found, { sureness, alone });
      const last = run.words.at(-1)!;
      const end = last.start + stemOf(last.text, language, known).length;
      const start = run.words[0]!.start;
      return { segment, span: { start, end }, form: text.slice(start, end), confidence: run.confidence };
    }));
}

/** In a heading with capitals on most words, none of them says anything. */
function titleCased(words: readonly Word[], { german, sentence }: { german: boolean; sentence: boolean }): readonly Word[] {
  const long = words.filter(({ text }) => text.length > 3 && !/^\p{N}/u.test(text));
  const capitals = long.filter(({ capital }) => capital).length;
  const capsOnly = words.length > 2 && words.filter(({ caps }) => caps).length > words.length / 2;
  if (!capsOnly && (german || sentence || long.length < 4 || capitals < long.length * 0.7)) return words;
  return words.map((word) => ({ ...word, first: true, caps: word.caps && !capsOnly }));
}

function habitsOf(lines: readonly (readonly Word[])[], german: boolean): ReadonlyMap<string, Habits> {
  const habits = new Map<string, Habits>();
  for (const words of lines) {
    for (const [index, word] of words.entries()) {
      const key = keyOf(word.text);
      const habit = habits.get(key) ?? { lower: 0, capital: 0, first: 0, alone: 0, determined: 0, bare: 0 };
      habits.set(key, habit);
      if (!GENITIVE.test(word.text)) habit.bare += 1;
      if (!word.capital) habit.lower += 1;
      else if (word.first) habit.first += 1;
      else habit.capital += 1;
      const previous = words[index - 1];
      if (word.capital && !word.first && previous?.capital !== true) habit.alone += 1;
      // "der neue Minister": the adjective between is in lower case.
      const determiner = previous !== undefined && !previous.capital && !GERMAN_DETERMINERS.has(previous.text) ? words[index - 2] : previous;
      if (german && word.capital && determiner !== undefined && GERMAN_DETERMINERS.has(determiner.text.toLowerCase())) habit.determined += 1;
    }
  }
  return habits;
}

function nameSureness(word: Word, { lower, capital, first, determined }: Habits, german: boolean): number {
  if (word.caps) return 0.85;
  if (!word.capital || lower > 0 && lower * 3 >= capital) return 0;
  if (german) return germanSureness(word, { capital: capital + first, determined });
  if (!word.first) return capital > 1 ? 0.9 : 0.75;
  // A sentence's first word: a name where it has its capital inside sentences too.
  return capital > 0 ? 0.85 : 0.3;
}

function germanSureness(word: Word, { capital, determined }: { capital: number; determined: number }): number {
  if (determined * 2 >= capital || word.first && capital < 2) return 0.2;
  if (GERMAN_NOUN.test(word.text)) return determined > 0 ? 0.2 : 0.35;
  return determined > 0 || capital < 2 ? 0.45 : 0.65;
}

interface NameRun {
  readonly words: readonly Word[];
  readonly confidence: number;
}

interface RunOptions {
  /** The segment's. */
  readonly text: string;
  readonly sureness: (word: Word) => number;
  /** True for a word that ends a name though another follows. */
  readonly parts: (word: Word) => boolean;
}

/** Words side by side that are names, particles between them included. */
function runs(words: readonly Word[], options: RunOptions): readonly NameRun[] {
  const found: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const run = runFrom(words, at, options);
    if (run === undefined) at += 1;
    else {
      found.push(run);
      at = words.indexOf(run.words.at(-1)!) + 1;
    }
  }
  return found;
}

/** Two in a row are surer than one; a doubtful word counts only beside a sure one. */
function runFrom(words: readonly Word[], at: number, { text, sureness, parts }: RunOptions): NameRun | undefined {
  if (sureness(words[at]!) < 0.2) return undefined;
  const run = [words[at]!];
  let best = sureness(words[at]!);
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next]!;
    const between = text.slice(words[next - 1]!.end, word.start);
    if (parts(words[next - 1]!)) break;
    if (!/^(?:[ \u00a0]|\. ?)$/u.test(between) || between.startsWith(".") && words[next - 1]!.text.length > 1) break;
    if (sureness(word) >= 0.2) run.push(word);
    else if (!PARTICLES.has(word.text.toLowerCase()) || !leadsOn(words, next, text, sureness)) break;
    else run.push(word);
    best = Math.max(best, sureness(word));
  }
  const confidence = run.length > 1 ? Math.min(0.95, best + 0.15) : best;
  return confidence < 0.4 ? undefined : { words: run, confidence };
}

/** "Later Oslo grew": the sentence's first word is left out where the next one stands alone elsewhere. */
function withoutOpening(run: NameRun, { sureness, alone }: { sureness: (word: Word) => number; alone: (word: Word) => boolean }): NameRun {
  const [opening, next] = run.words;
  if (opening === undefined || next === undefined || !opening.first || sureness(opening) > 0.3 || !alone(next)) return run;
  return { words: run.words.slice(1), confidence: run.confidence };
}

function leadsOn(words: readonly Word[], at: number, text: string, sureness: (word: Word) => number): boolean {
  const next = words[at + 1];
  if (next === undefined || text.slice(words[at]!.end, next.start) !== " ") return false;
  return sureness(next) >= 0.4 || (PARTICLES.has(next.text.toLowerCase()) && leadsOn(words, at + 1, text, sureness));
}
