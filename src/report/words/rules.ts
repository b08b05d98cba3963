import type { RuleId } from "../../check/types.ts";

/** What `samma explain` says of a rule. */
export interface RuleWords {
  /** One line, for lists. */
  readonly summary: string;
  /** Why it matters and how samma decides. */
  readonly detail: string;
  readonly example: { readonly wrong: string; readonly right: string };
  /** What to do where samma is wrong or the text is meant. */
  readonly settle: string;
}

const waive = "Waive it with a comment `<!-- samma-disable-next-block RULE -- why -->`, or accept it in samma-suppressions.json.";

export const ruleWords: { readonly [K in RuleId]: RuleWords } = {
  "deprecated-term": {
    summary: "a form that the glossary deprecates, supersedes or forbids",
    detail: "The glossary marks the form, inflected or not. The preferred term is offered; where the ending can be carried over for sure, `--fix` replaces it.",
    example: { wrong: "Belt-and-Road-initiativet", right: "Bältet och vägen" },
    settle: `If the form is right after all, change its status in the glossary. ${waive}`,
  },
  "missing-term": {
    summary: "the source has a concept of the glossary, the translation none of its allowed terms",
    detail: "Mentions are counted per bead: two in the source want two in the translation. A repeated mention that became a pronoun, and a short form that was introduced, are let pass.",
    example: { wrong: "sv: FN antog avtalet. / en: The agreement was adopted.", right: "en: The UN adopted the agreement." },
    settle: `If another word is right too, admit it in the glossary: \`- { term: …, status: admitted }\`. ${waive}`,
  },
  "untranslated-term": {
    summary: "a term left in the source language although the glossary has one for this language",
    detail: "Also names left in Latin script where the glossary asks for transliteration. Terms that are spelt alike in both languages never count.",
    example: { wrong: "th: ประธานาธิบดี To Lam", right: "th: ประธานาธิบดีโตลัม" },
    settle: `If it may stay, say so in the glossary: \`translate: { th: either }\`. ${waive}`,
  },
  "translated-term": {
    summary: "a term that the glossary wants kept as it is was translated",
    detail: "For concepts with `translate: false`, globally or for this language.",
    example: { wrong: "sv: Havsrättskonventionen (UNCLOS is to be kept)", right: "sv: UNCLOS" },
    settle: `If it may be translated, set \`translate: either\`. ${waive}`,
  },
  "term-case": {
    summary: "the right term in the wrong case, where the glossary says that case matters",
    detail: "Only for terms with `caseSensitive: true`. A capital at a sentence's start and headings in capitals are let pass.",
    example: { wrong: "press the shift key", right: "press the Shift key" },
    settle: waive,
  },
  "mixed-choice": {
    summary: "two admitted terms for one concept in one text",
    detail: "Both are right; a reader may think they are two things. The rarer one is named. A full form followed by its short form or abbreviation is not mixing.",
    example: { wrong: "gränsport … gränsövergång", right: "gränsövergång … gränsövergång" },
    settle: `Prefer one in the glossary and deprecate the other, or ${waive.charAt(0).toLowerCase()}${waive.slice(1)}`,
  },
  "first-mention": {
    summary: "a short form stands before the full form that is owed first",
    detail: "Only where the glossary asks for it with `firstMention: true` on the full form.",
    example: { wrong: "WHO varnar … Världshälsoorganisationen (WHO)", right: "Världshälsoorganisationen (WHO) varnar … WHO" },
    settle: waive,
  },
  "name-variant": {
    summary: "one name spelt in several ways in one language",
    detail: "Needs no glossary: letters dropped, doubled or swapped, lost diacritics, a space or hyphen, another script. The form used most is taken as meant. Inflection, a surname after the full name and two real names that look alike are let pass.",
    example: { wrong: "โต๋ลัม … โตลัม … โตลัม", right: "โตลัม … โตลัม … โตลัม" },
    settle: `Put both names into the glossary as two concepts if they are two. ${waive}`,
  },
  "inconsistent-rendering": {
    summary: "one source term or name rendered by different words in different places",
    detail: "samma finds what stands for the term in every aligned sentence (meaning, association over the beads, sound) and counts. Where several articles with their translations are checked in one run, a name, body or quoted slogan that one article of a language renders otherwise than the others is told once, at its first place; of one against one, the later file or the one that has it at fewer places.",
    example: { wrong: "president → ประธานาธิบดี (15), ประธานบริษัท (1)", right: "president → ประธานาธิบดี (16)" },
    settle: `If both renderings are right, admit both in the glossary. ${waive}`,
  },
  "number-mismatch": {
    summary: "a number, year, percentage or date differs from the source",
    detail: "Values are compared, not letters: digits of any script, separators, scale words (million, triệu, 万, ล้าน, lakh), calendars (2568 BE is 2025). A number word on the other side counts as the number.",
    example: { wrong: "en: 75 years / sv: 57 år", right: "sv: 75 år" },
    settle: waive,
  },
  "mixed-calendar": {
    summary: "one text dates its years in two calendars",
    detail: "For instance Buddhist and common-era years side by side without an era mark. Years inside names (UNCLOS 1982) do not count.",
    example: { wrong: "ปี 2568 … ปี 2024", right: "ปี 2568 … ปี 2567" },
    settle: waive,
  },
  "omitted-name": {
    summary: "the source sentence has a name that the translated one lost",
    detail: "The rendering is looked for in the aligned sentence and beside it. A name that was just given and became a pronoun or a title is let pass.",
    example: { wrong: "sv: Li Qiang mötte ministern. / en: He met the minister.", right: "en: Li Qiang met the minister." },
    settle: waive,
  },
  "untranslated-segment": {
    summary: "a sentence still in the source language",
    detail: "It equals its source, or nearly. Names, numbers, quotations and code alone do not count.",
    example: { wrong: "th: De två ledarna enades.", right: "th: ผู้นำทั้งสองเห็นพ้องกัน" },
    settle: waive,
  },
  "missing-segment": {
    summary: "a source sentence with nothing aligned to it",
    detail: "Page furniture, credits and repeated captions do not count (`--keep-furniture` makes them). What stands elsewhere, out of order, is said as moved.",
    example: { wrong: "three sentences in the source, two in the translation", right: "three and three" },
    settle: `If the alignment is wrong, link the sentences in samma.align.yaml. ${waive}`,
  },
  "stale-translation": {
    summary: "a translated sentence left as it was although its source sentence changed",
    detail: "Only where samma compares with an earlier version (`--staged`, `--since`, `--siblings`). Sentences are compared, not dates: rewrapping, punctuation, capitals and a mended letter make nothing stale; a new number or other words do.",
    example: { wrong: "en: 22 years → 24 years / sv: 22 år, untouched", right: "sv: 24 år" },
    settle: `If the translation still holds, say so: ${waive.charAt(0).toLowerCase()}${waive.slice(1)}`,
  },
  "misaligned-segment": {
    summary: "a unit of a bilingual file whose two texts do not belong together",
    detail: "Only in files that bring their own alignment (XLIFF, TMX, PO). What the vectors of the texts say is weighed over neighbouring units: rows that slipped by one, and two that changed places, are told with hardly a false alarm; one wrong text alone is said where nothing in it answers to the source. Other rules say nothing of such units.",
    example: { wrong: "en: Save / sv: Öppna; en: Open / sv: Spara", right: "en: Save / sv: Spara; en: Open / sv: Öppna" },
    settle: "A free translation may be right: accept it in samma-suppressions.json; in PO a comment `# samma-disable-next-block misaligned-segment -- why` before the message does it, too.",
  },
  "extra-segment": {
    summary: "a translated sentence with no source",
    detail: "The reverse of missing-segment: something was added, or two sentences of the translation answer to one that was aligned with another.",
    example: { wrong: "two sentences in the source, three in the translation", right: "two and two" },
    settle: `If the alignment is wrong, link the sentences in samma.align.yaml. ${waive}`,
  },
};
