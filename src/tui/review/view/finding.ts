import { severityMark } from "../../../report/text/marks.ts";
import type { Finding } from "../../../check/types.ts";
import { locate } from "../../../report/range.ts";
import { visible } from "../../../report/text/visible.ts";
import { message } from "../../../report/words/message.ts";
import { languageName, plural } from "../../../report/words/phrases.ts";
import { wrap } from "../../text/wrap.ts";
import { beadsAround, isSameArticle, parallelOf, type Parallel } from "../context.ts";
import type { Lookup } from "../port.ts";
import { evidencePlaces, type State } from "../state.ts";
import { markStyle, type Line, type Piece } from "../../terminal/theme.ts";
import { isStacked, parallelHead, parallelLines } from "./parallel.ts";
import { palette, plainText, sideText } from "./texts.ts";
import { windowOf } from "../../terminal/window.ts";

export interface FindingOptions {
  readonly width: number;
  /** Beads before and after that are shown. */
  readonly around: number;
}

/** All there is to say of a finding, as lines. */
export function findingLines(state: State, finding: Finding, lookup: Lookup, options: FindingOptions): Line[] {
  const { head, texts, rest } = partsOf(state, finding, lookup, options);
  return [...head, [], ...texts, [], ...rest];
}

/** As much of a finding as fits a height; of a long sentence the lines around the words in question. */
export function findingPreview(state: State, finding: Finding, lookup: Lookup, options: FindingOptions & { readonly height: number }): Line[] {
  const { head, texts, rest } = partsOf(state, finding, lookup, options);
  const room = Math.max(1, options.height - head.length - 1);
  const at = texts.findIndex((line) => line.some(({ style }) => style !== undefined && style === markStyle[finding.severity]));
  const { from, to } = windowOf(Math.max(0, at), texts.length, room);
  return [...head, [], ...texts.slice(from, to), [], ...rest].slice(0, options.height);
}

/** What is wrong and what is proposed; both texts; what else there is to know. */
function partsOf(state: State, finding: Finding, lookup: Lookup, { width, around }: FindingOptions): { readonly head: Line[]; readonly texts: Line[]; readonly rest: Line[] } {
  const parallel = parallelOf(state, finding);
  return {
    head: [...headLines(finding, width), ...suggestionLines(finding, width), ...evidenceLines(finding, width)],
    texts: parallel === undefined ? aloneLines(finding, lookup, width, around) : textLines(finding, parallel, lookup, width, around),
    rest: [...elsewhereLines(finding, parallel, width), ...conceptLines(finding, lookup, width)],
  };
}

function headLines(finding: Finding, width: number): Line[] {
  const { severity, rule, concept, confidence, place } = finding;
  const said = wrap([{ text: visible(message(finding)), style: "bold" }], width - 2);
  const about = `${visible(locate(place.article, place.span))}  ${rule}${concept === undefined ? "" : `:${visible(concept)}`}  ${Math.round(confidence * 100)}% sure`;
  return [...said.map((line, row): Line => [row === 0 ? { text: `${severityMark[severity]} `, style: severity } : { text: "  " }, ...line]), ...indented(wrap([{ text: about, style: "dim" }], width - 2))];
}

const indented = (lines: readonly Line[]): Line[] => lines.map((line): Line => [{ text: "  " }, ...line]);

/** Both texts, the finding's bead in full light, its neighbours dimmed. */
function textLines(finding: Finding, { alignment, bead }: Parallel, lookup: Lookup, width: number, around: number): Line[] {
  const { source, target } = alignment;
  const options = { width, stacked: isStacked(source, target, width), languages: [source.language, target.language] as const };
  const highlights = { lookup, colorOf: palette(), finding };
  const lines = beadsAround(alignment, bead, around).flatMap(({ bead: one, index }): Line[] => {
    if (index === bead) {
      const sides = { source: sideText(source, one.source, highlights), target: sideText(target, one.target, highlights), gutter: { text: "› ", style: "key" } as Piece };
      return parallelLines(sides, options);
    }
    return parallelLines({ source: plainText(source, one.source, "dim"), target: plainText(target, one.target, "dim"), gutter: { text: "  " } }, options);
  });
  return [...parallelHead(source, target, 2, options), ...lines];
}

/** An article that was checked without any translation: the sentence between its neighbours. */
function aloneLines(finding: Finding, lookup: Lookup, width: number, around: number): Line[] {
  const { article, segment } = finding.place;
  const highlights = { lookup, colorOf: palette(), finding };
  const from = Math.max(0, segment - around);
  return article.segments.slice(from, segment + around + 1).flatMap(({ index }) => {
    const current = index === segment;
    const text = current ? sideText(article, [index], highlights) : plainText(article, [index], "dim");
    return wrap(text, width - 2).map((line, row): Line => [current && row === 0 ? { text: "› ", style: "key" } : { text: "  " }, ...line]);
  });
}

function suggestionLines({ fix, actual, expected }: Finding, width: number): Line[] {
  if (fix !== undefined) return indented(wrap([{ text: "f ", style: "key" }, { text: visible(actual), style: "bad" }, { text: " → " }, { text: visible(fix.text), style: "good" }], width - 2));
  if (expected.length === 0) return [];
  return indented(wrap([{ text: "expected ", style: "dim" }, { text: visible(expected.join(" / ")), style: "good" }], width - 2));
}

function evidenceLines(finding: Finding, width: number): Line[] {
  const { evidence, actual } = finding;
  if (evidence.length === 0) return [];
  const forms = evidence.flatMap(({ form, count }, index): Line => [
    ...(index > 0 ? [{ text: " · ", style: "dim" } as Piece] : []),
    { text: visible(form), style: form === actual ? "bad" : "good" },
    { text: ` ${count}` },
  ]);
  const places = evidencePlaces(finding).length;
  return indented(wrap([{ text: "forms ", style: "dim" }, ...forms, ...(places > 0 ? [{ text: "   e ", style: "key" } as Piece, { text: plural(places, "place"), style: "dim" } as Piece] : [])], width - 2));
}

const mostElsewhere = 6;

/** The sentence in the versions that are not on the screen already. */
function elsewhereLines({ place, related }: Finding, parallel: Parallel | undefined, width: number): Line[] {
  const shown = [place.article, ...(parallel === undefined ? [] : [parallel.alignment.source, parallel.alignment.target])];
  const others = related.filter(({ article }) => !shown.some((one) => isSameArticle(one, article))).slice(0, mostElsewhere);
  return others.flatMap(({ article, segment }) => wrap(plainText(article, [segment]), width - article.language.length - 3).map((line, row): Line => [{ text: row === 0 ? `${article.language} │ ` : `${" ".repeat(article.language.length)} │ `, style: "dim" }, ...line]));
}

function conceptLines({ concept, place }: Finding, lookup: Lookup, width: number): Line[] {
  const card = concept === undefined ? undefined : lookup.concept(concept);
  if (card === undefined) return [];
  const about = [card.definition, card.note].filter((text) => text !== undefined).join(". ");
  const own = place.article.language;
  const languages = [...new Set(card.terms.map(({ language }) => language))].sort((a, b) => Number(b === own) - Number(a === own));
  const terms = languages.flatMap((language): Line[] => {
    const listed = card.terms.filter((term) => term.language === language);
    const line = listed.flatMap(({ term, status }, index): Line => [
      ...(index > 0 ? [{ text: ", ", style: "dim" } as Piece] : []),
      { text: visible(term), ...(status === "preferred" ? { style: "good" as const } : status === "admitted" ? {} : { style: "bad" as const }) },
      ...(status === "preferred" ? [] : [{ text: ` ${status}`, style: "dim" } as Piece]),
    ]);
    return indented(wrap([{ text: `${languageName(language)}: `, style: "dim" }, ...line], width - 2));
  });
  const head: Line = [{ text: "glossary ", style: "dim" }, { text: visible(card.id), style: "bold" }, { text: ` ${card.type}`, style: "dim" }];
  return [[], head, ...(about === "" ? [] : indented(wrap([{ text: visible(about), style: "dim" }], width - 2))), ...terms];
}
