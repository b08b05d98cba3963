import type { Stretch } from "../readers/reader.ts";
import { primaryLanguage } from "../tags.ts";
import type { Language } from "../types.ts";
import { languageReader } from "./gathered.ts";
import { codeRole, contentOf, inlineText, type Role } from "./inline.ts";
import { withoutCodes } from "./placeholders.ts";
import { type BilingualReader, type Unit, UNSAID } from "./unit.ts";
import { type At, child, elements, readXml, type XmlElement } from "../xml/read.ts";

interface Tu {
  readonly id: string | undefined;
  readonly texts: ReadonlyMap<Language, readonly Stretch[]>;
}

/**
 * TMX 1.4 and before (LISA OSCAR): a unit for each `<tu>`, with a text in each of its languages; the first where one comes twice. The source is
 * the language asked for, else the header's, else the one most units have.
 *
 * @throws UserError for what is no XML or no TMX, for a language that is none
 */
export const readTmx: BilingualReader = (source, path, { source: wanted } = {}) => {
  const found: Tu[] = [];
  let said: Language = UNSAID;
  const languageOf = languageReader();
  readXml(source, path, {
    takes: new Set(["tu"]),
    root: ({ name }, at) => {
      if (name !== "tmx") throw at(`This is no TMX: its root is <${name}>, not <tmx>`, ["See whether the file has the right ending: .xlf for XLIFF."]);
    },
    tag: ({ name, attributes: { srclang } }, at) => {
      if (name === "header" && srclang !== "*all*") said = languageOf(srclang, at);
    },
    element: (element, _around, at) => void found.push({ id: element.attributes["tuid"], texts: textsOf(element, languageOf, at) }),
  });
  const counts = countLanguages(found);
  const first = spokenAs(wanted, counts) ?? spokenAs(said, counts) ?? commonest(counts);
  return { source: first, targets: [...counts.keys()].filter((language) => language !== first), units: found.map((tu) => unitOf(tu, first)), comments: [] };
};

function textsOf(tu: XmlElement, languageOf: ReturnType<typeof languageReader>, at: At): ReadonlyMap<Language, readonly Stretch[]> {
  const texts = new Map<Language, readonly Stretch[]>();
  for (const variant of elements(tu).filter(({ name }) => name === "tuv")) {
    const language = languageOf(variant.attributes["xml:lang"] ?? variant.attributes["lang"], at);
    const segment = child(variant, "seg");
    if (language === UNSAID) throw at("A text of this unit has no language", ['Each <tuv> has one: <tuv xml:lang="sv">.']);
    if (segment !== undefined && !texts.has(language)) texts.set(language, withoutCodes(inlineText(segment, roleOf)));
  }
  return texts;
}

function roleOf(code: XmlElement): Role {
  if (code.name === "hi") return "text";
  if (code.name === "bpt" || code.name === "ept") return "nothing";
  const role = codeRole([code.attributes["type"]], contentOf(code));
  // What is isolated (<it>) began or ended elsewhere: no picture, no value.
  return code.name === "it" && role === "gap" ? "nothing" : role;
}

function unitOf({ id, texts }: Tu, first: Language): Unit {
  const targets = new Map([...texts].filter(([language]) => language !== first));
  return { ...(id === undefined ? {} : { id }), kind: "prose", whole: false, source: texts.get(first) ?? [], targets };
}

function countLanguages(units: readonly Tu[]): ReadonlyMap<Language, number> {
  const counts = new Map<Language, number>();
  for (const { texts } of units) for (const language of texts.keys()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

/** The file's tag for a language: a header says `en` over texts in `en-US`. */
function spokenAs(language: Language | undefined, counts: ReadonlyMap<Language, number>): Language | undefined {
  if (language === undefined || language === UNSAID || counts.has(language)) return language === UNSAID ? undefined : language;
  return [...counts.keys()].find((one) => primaryLanguage(one) === primaryLanguage(language));
}

function commonest(counts: ReadonlyMap<Language, number>): Language {
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [UNSAID, 0] as readonly [Language, number])[0];
}
