import type { Asking, Form } from "./agreement.ts";
import type { BeadText } from "./beads.ts";
import { keyOf } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { copiedSpan } from "./copies.ts";
import type { Scene, Span } from "./scene.ts";
import { quotations } from "./slogans.ts";
import type { SourceTerm } from "./terms.ts";
import { holdsWord } from "./same-word.ts";
import { isUsual, kinship, KINSHIP, stranger, type Stranger } from "./stranger.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isUnspaced } from "./words.ts";

/** What stands where the term's rendering should, and what led there. */
export interface Replacement {
  readonly odd: Span | undefined;
  /** Between quotation marks, as the slogan is in the source. */
  readonly isQuoted: boolean;
  readonly stranger: Stranger | undefined;
}

export function replacement(term: SourceTerm, asking: Asking, majority: Form | undefined, scene: Scene): Replacement {
  const { position, occurrence, spans } = asking;
  const bead = scene.beads[position]!;
  const source = bead.source.find(({ segment }) => segment === occurrence.segment)!;
  const strange = stranger(bead, asking, majority, scene);
  const copy = copiedSpan(bead, source, occurrence, term.kind);
  if (copy !== undefined) return { odd: copy, isQuoted: false, stranger: strange };
  const quoted = term.isSlogan === true ? quotedSpan(bead) : undefined;
  if (quoted !== undefined) return { odd: quoted, isQuoted: true, stranger: strange };
  const partly = majority && besidePart(bead, majority, scene);
  if (partly !== undefined) return { odd: partly, isQuoted: false, stranger: strange };
  return { odd: oddSpan(likeliest(spans, majority, scene.words), strange, occurrence.to - occurrence.from > 1), isQuoted: false, stranger: strange };
}

/** The bead's quotation, where there is only one. */
export function quotedSpan({ target }: BeadText): Span | undefined {
  const [only, ...others] = target.flatMap(quotations);
  return only === undefined || others.length > 0 ? undefined : { ...only, key: keyOf(only.line, only.from, only.to) };
}

/** Of the spans that fit best the one nearest to the usual rendering. */
function likeliest(spans: readonly Candidate[], majority: Form | undefined, words: Vocabulary): Candidate | undefined {
  let best: { span: Candidate; value: number } | undefined;
  for (const one of spans.slice(0, LIKELY)) {
    const span = trimmed(one, majority, words);
    const value = span && span.score + KINSHIP * kinship(span.line, span.from, span.to, majority);
    if (span !== undefined && (best === undefined || value! > best.value)) best = { span, value: value! };
  }
  return best?.span;
}
const LIKELY = 4;

/** The span without words at its ends that stand in many beads beside the majority form: "ประธาน" of "เลขาธิการและประธาน". */
function trimmed(span: Candidate | undefined, majority: Form | undefined, words: Vocabulary): Candidate | undefined {
  if (span === undefined) return undefined;
  let { from, to } = span;
  while (from < to && isUsual(span.line.words[from]!.key, majority, words)) from++;
  while (to > from && isUsual(span.line.words[to - 1]!.key, majority, words)) to--;
  return from === to ? undefined : { ...span, from, to, key: keyOf(span.line, from, to) };
}

/** Of an expression of several words a part is mostly left, so that a weak likeness tells the place. */
function oddSpan(best: Candidate | undefined, strange: Stranger | undefined, isLong: boolean): Span | undefined {
  if (best !== undefined && best.score >= (isLong ? 0.2 : 0.4)) return best;
  if (strange !== undefined && strange.strangeness > (best?.score ?? 0)) return strange;
  return best ?? strange;
}

/** A part of the usual expression with another word where the rest should be: "رصيف الحاويات" for "محطة الحاويات". */
function besidePart({ target }: BeadText, { form: { key, words: parts } }: Form, { isContent }: Scene): Span | undefined {
  if (parts.length < 2 || isUnspaced(key)) return undefined;
  for (const line of target) {
    for (const [index, { key: word }] of line.words.entries()) {
      const at = parts.findIndex((part) => holdsWord({ key: word, vector: undefined }, part));
      if (at < 0) continue;
      const before = at > 0 && index > 0 && line.words[index - 1]!.joins && isContent(line, index - 1);
      const after = at < parts.length - 1 && line.words[index]!.joins && index + 1 < line.words.length && isContent(line, index + 1);
      if (before || after) return { line, from: before ? index - 1 : index, to: after ? index + 2 : index + 1, key: keyOf(line, before ? index - 1 : index, after ? index + 2 : index + 1) };
    }
  }
  return undefined;
}
