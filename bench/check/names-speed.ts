/**
 * CPU time of the search for names and their variants, an article, from 10 articles to 160: alone, beside its source, gleaned, and over
 * all articles. The articles are made by rule: 70 sentences each, with names of their own and names that all share.
 *
 *   npm run bench check/names-speed [th sv ...]
 */
import { mineNames } from "../../src/check/names/mine.ts";
import { nameVariant } from "../../src/check/rules/name-variant.ts";
import type { GleanedNames } from "../../src/check/names/across/gleaned.ts";
import type { GleanedSet, SetView } from "../../src/check/types.ts";
import { articleOf, contextOf, setOf } from "../../tests/check/views.ts";

const SIZES = [10, 40, 160];
const SENTENCES = 70;

/** A sentence with a place for a name and one for a word; syllables make both. */
const languages: Readonly<Record<string, { readonly frames: readonly string[]; readonly syllables: readonly string[] }>> = {
  sv: { frames: ["I går talade NN med folket om WW i staden.", "Senare sade NN att WW måste bli bättre för alla.", "Det var WW som NN ville se när hösten kom.", "Ingen visste varför NN reste med WW till kusten."], syllables: ["ber", "kan", "lo", "mi", "sten", "ra", "vik", "ne", "dal", "tu"] },
  th: { frames: ["เมื่อวานประธานาธิบดีNNกล่าวถึงWWในเมืองหลวง", "จากนั้นNNเดินทางไปพบกับWWที่จังหวัดใหญ่", "ประชาชนต้อนรับNNและWWอย่างอบอุ่น", "รัฐบาลขอให้NNช่วยเหลือWWในปีนี้"], syllables: ["โต", "ลัม", "เซิน", "กา", "มิน", "หลี", "รา", "วาน", "ซอ", "เล"] },
};

/** Digits of a number as syllables: another number, another name. */
function named(number: number, syllables: readonly string[]): string {
  const made = [...String(number).padStart(3, "0")].map((digit) => syllables[Number(digit)]!).join("");
  return made[0]!.toUpperCase() + made.slice(1);
}

function lines(language: string, article: number): readonly string[] {
  const { frames, syllables } = languages[language]!;
  return Array.from({ length: SENTENCES }, (_, at) => {
    const name = named(at % 3 === 0 ? at % 7 : (article * 37 + (at % 9)) % 10_000, syllables);
    return frames[at % frames.length]!.replace("NN", name).replace("WW", named((at * 13 + article) % 1000, syllables).toLowerCase());
  });
}

function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function sets(language: string, count: number): readonly SetView[] {
  return Array.from({ length: count }, (_, at) => setOf([articleOf("sv", lines("sv", at), { path: `${at}.source.txt` }), articleOf(language, lines(language, at), { path: `${at}.txt` })], { id: String(at), mineNames }));
}

const context = contextOf();
const chosen = process.argv.slice(2).filter((argument) => argument in languages);
console.log(["language", "articles", "ms an article: names", "variants, beside a source", "gleaning", "all articles"].join("\t"));
for (const language of chosen.length === 0 ? Object.keys(languages) : chosen) {
  for (const size of SIZES) {
    const views = sets(language, size);
    const mining = cost(() => views.forEach((set) => set.articles[1]!.names()));
    views.forEach((set) => set.articles[0]!.names());
    const variants = cost(() => views.forEach((set) => [...nameVariant.article!(set.articles[1]!, context, set)]));
    const gleaned: GleanedSet<GleanedNames>[] = [];
    const gleaning = cost(() => views.forEach((view) => gleaned.push({ set: view.set, gleaned: nameVariant.glean!(view, context) })));
    const corpus = cost(() => [...nameVariant.corpus!(gleaned, context)]);
    console.log([language, size, ...[mining, variants, gleaning, corpus].map((ms) => (ms / size).toFixed(2))].join("\t"));
  }
}
