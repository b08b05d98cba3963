import { titlesAfter, titlesBefore } from "../names/titles.ts";
import type { Place } from "../types.ts";
import { isUnspaced } from "../renderings/words.ts";

/** A title right before or after a mention makes it a person: "president Xi Jinping", นายหวางฮู่หนิง, 习近平主席. */
export function besideTitle({ article, span }: Place): boolean {
  const before = article.source.slice(Math.max(0, span.start - 40), span.start);
  const titles = titlesBefore(article.language);
  if (isUnspaced(article.source.slice(span.start, span.end))) {
    if ([...titles].some((title) => !placesTitle.test(title) && before.trimEnd().endsWith(title))) return true;
  } else {
    const word = /(\S+)\s+$/u.exec(before)?.[1] ?? "";
    if (word !== "" && sharesTitle(word, titles)) return true;
  }
  const after = article.source.slice(span.end, span.end + 6);
  return [...titlesAfter(article.language)].some((title) => title.length > 1 && after.startsWith(title));
}

/** Titles of places among those that stand before a name: province, town, river. */
const placesTitle = /^(?:จังหวัด|เมือง|กรุง|มณฑล|ชาว|แม่น้ำ|เกาะ|อำเภอ|นคร|ແຂວງ|ນະຄອນ|ເມືອງ|ខេត្ត|ក្រុង)$/u;

function sharesTitle(word: string, titles: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return (titles.has(word) && word !== "The") || common.test(lower) || [...titles].some((title) => title.length > 3 && title.toLowerCase() === lower);
}

/** Titles that many languages share, in the stems they are written with. */
const common = /^(?:vice)?(?:presid|président|прези|ministe?r|premier|general-?sekret|generals|secret|kamrat|kamerat|genoss|comrade|herr|fru$|mr|mrs|ms|dr|prof|ordförand|formand|formann|leder|chairman|voorzitter|kanzler|kansler|statsminist|statsråd|kung|kong|koning|król|король)/u;
