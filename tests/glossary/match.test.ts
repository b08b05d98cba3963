import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { glossaryOf } from "./glossary-of.ts";

function found(yaml: string, language: string, text: string): string[] {
  return glossaryOf(yaml).mentions(text, language).map(({ concept, actual, ending, span }) => {
    expect(text.slice(span.start, span.end)).toBe(actual);
    return `${concept.id}:${actual}${ending === "" ? "" : `+${ending}`}`;
  });
}

const china = "concepts:\n  - { id: china, type: place, terms: { sv: Kina, en: China, th: จีน } }\n";

describe("longest match wins", () => {
  const party = `${china}  - { id: party, type: organization, terms: { sv: Kinas kommunistiska parti } }\n`;

  test("a term inside a longer one is not found", () => {
    expect(found(party, "sv", "Kina och Kinas kommunistiska parti")).toEqual(["china:Kina", "party:Kinas kommunistiska parti"]);
  });

  test("own letters count, endings do not: the listed word beats the inflection of a shorter one", () => {
    const yaml = "concepts:\n  - { id: land, terms: { sv: land } }\n  - { id: landet, terms: { sv: landet } }\n";
    expect(found(yaml, "sv", "landets")).toEqual(["landet:landets+s"]);
  });

  test("of two terms that differ in case, each finds its own", () => {
    const yaml = "concepts:\n  - { id: key, terms: { en: { term: SHIFT, caseSensitive: true } } }\n  - { id: move, terms: { en: shift } }\n";
    expect(found(yaml, "en", "press SHIFT to shift")).toEqual(["key:SHIFT", "move:shift"]);
  });

  test("mentions never overlap, whatever the terms and the text", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "-", "s"), minLength: 1, maxLength: 12 });
    const term = letters.filter((text) => /[abs]/u.test(text) && text.trim() === text);
    fc.assert(fc.property(fc.array(term, { minLength: 1, maxLength: 5 }), letters, (terms, text) => {
      const glossary = glossaryOf(JSON.stringify({ concepts: terms.map((word, index) => ({ id: `c${index}`, terms: { sv: word } })) }));
      const spans = glossary.mentions(text, "sv").map(({ span }) => span);
      expect(spans.every((span, index) => span.end > span.start && (index === 0 || spans[index - 1]!.end <= span.start))).toBe(true);
    }), { numRuns: 150 });
  });
});

describe("what nobody sees does not hide a mention", () => {
  test.each([
    ["NFD", "Tô Lâm", "vi", "Tô Lâm".normalize("NFD")],
    ["full width", "APEC", "zh", "ＡＰＥＣ"],
    ["no-break space", "To Lam", "sv", "To\u00A0Lam"],
    ["line break and spaces", "To Lam", "sv", "To\n  Lam"],
    ["soft hyphen", "Vietnam", "sv", "Viet\u00ADnam"],
    ["zero-width space", "ไฮฟอง", "th", "ไฮ\u200Bฟอง"],
    ["zero-width joiner", "Vietnam", "en", "Viet\u200Dnam"],
    ["curly apostrophe", "Xi'an", "en", "Xi’an"],
    ["dashes", "Vietnam-Kina", "sv", "Vietnam–Kina"],
    ["non-breaking hyphen", "Vietnam-Kina", "sv", "Vietnam\u2011Kina"],
    ["quotes", 'det "gemensamma" huset', "sv", "det ”gemensamma” huset"],
    ["capitals", "Östersjön", "sv", "ÖSTERSJÖN"],
    ["middle dots", "弗拉基米尔·普京", "zh", "弗拉基米尔・普京"],
    ["half-width kana", "ベトナム", "ja", "ﾍﾞﾄﾅﾑ"],
    ["decomposed Hangul", "베이징", "ko", "베이징".normalize("NFD")],
  ])("%s", (_, term, language, text) => {
    const glossary = glossaryOf(JSON.stringify({ concepts: [{ id: "c", terms: { [language]: term } }] }));
    expect(glossary.mentions(`(${text})`, language).map(({ actual }) => actual)).toEqual([text]);
  });

  test("offsets are those of the text as it stands", () => {
    expect(found(china, "sv", "ﬁn ✨ e\u0301t\u00AD Kinas ord")).toEqual(["china:Kinas+s"]);
  });

  test("diacritics matter unless the term says otherwise", () => {
    const yaml = "concepts:\n  - { id: strict, terms: { en: Đà Lạt } }\n  - { id: lax, terms: { en: { term: Đà Nẵng, diacriticSensitive: false } } }\n";
    expect(found(yaml, "en", "Da Lat, Đà Lạt, Da Nang, Đà Nẵng")).toEqual(["strict:Đà Lạt", "lax:Da Nang", "lax:Đà Nẵng"]);
  });

  test("a web address names nobody", () => {
    expect(found("concepts:\n  - { id: l, type: person, terms: { sv: { term: to lam, caseSensitive: false } } }", "sv", "Källa: https://x.vn/tong-to-lam-dien.html")).toEqual([]);
  });
});

describe("modes", () => {
  test("exact takes no ending, but its listed forms", () => {
    expect(found("concepts:\n  - { id: a, terms: { sv: { term: Kina, match: exact, forms: [kinesiska] } } }", "sv", "Kinas kinesiska Kina")).toEqual(["a:kinesiska", "a:Kina"]);
  });

  test("a regular expression runs over the text as it stands", () => {
    expect(found("concepts:\n  - { id: a, terms: { en: { term: 'v\\d+(\\.\\d+)*', match: regex } } }", "en", "é samma v1.20.3 is out")).toEqual(["a:v1.20.3"]);
  });

  test("a regular expression that would run away elsewhere does not", () => {
    expect(found("concepts:\n  - { id: a, terms: { en: { term: '(a+)+b', match: regex } } }", "en", "a".repeat(20_000))).toEqual([]);
  });

  test("forms of a name in their own case", () => {
    expect(found("concepts:\n  - { id: a, type: place, terms: { sv: { term: Kina, forms: [kinesiska] } } }", "sv", "den kinesiska marknaden")).toEqual(["a:kinesiska"]);
  });

  test("terms of another language, as they stand", () => {
    const glossary = glossaryOf(china);
    expect(glossary.foreignMentions("ผู้นำ China และ Kina", "th", "en").map(({ actual, language }) => `${actual} ${language}`)).toEqual(["China en"]);
    expect(glossary.foreignMentions("China", "en", "en")).toEqual([]);
  });
});

describe("what an ending says", () => {
  test.each([
    ["sv", "Kina", "place", "Kinas", "suffix", "s"],
    ["sv", "Kina", "place", "Kina", "base", ""],
    ["tr", "Ankara", "place", "Ankara’da", "suffix", "’da"],
    ["ru", "Китай", "place", "Китая", "changed", ""],
    ["sv", "kongress", "term", "kongressledamot", "compound", ""],
    ["fi", "Helsinki", "place", "Helsingissä", "changed", ""],
    ["ko", "시진핑", "person", "시진핑은", "suffix", "은"],
  ])("%s %s (%s): %s", (language, term, type, text, shape, ending) => {
    const glossary = glossaryOf(JSON.stringify({ concepts: [{ id: "c", type, terms: { [language]: term } }] }));
    expect(glossary.mentions(text, language)[0]).toMatchObject({ actual: text, shape, ending });
  });
});

test("the order of concepts and repeated questions change nothing", () => {
  const terms = ["Kina", "Kinas kommunistiska parti", "parti", "kommunistiska partiet", "Kin"];
  const ask = (list: readonly string[]): string[] => glossaryOf(JSON.stringify({ concepts: list.map((term) => ({ id: term.replace(/ /gu, "-"), terms: { sv: term } })) })).mentions("Kinas kommunistiska partis ledning i Kina, partiets Kin", "sv").map(({ concept, actual }) => `${concept.id} ${actual}`);
  expect(ask([...terms].reverse())).toEqual(ask(terms));
});
