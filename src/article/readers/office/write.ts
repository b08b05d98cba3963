import { escapedText } from "../../xml/text.ts";
import type { Edit, Refusal, Writer } from "../../edits.ts";
import { openDocx, openOdt } from "../office.ts";
import type { LaidPiece, Manuscript, XmlPlace } from "./manuscript.ts";
import { exchanged, openZip, unpack, type Zip } from "./zip.ts";

/** Writes corrections into a DOCX: the words of the runs alone, every other member of the archive as it is. */
export const writeDocx: Writer = (bytes, edits, path) => written(openZip(bytes, path), openDocx, edits);

export const writeOdt: Writer = (bytes, edits, path) => written(openZip(bytes, path), openOdt, edits);

/** A change of a member's XML. */
interface XmlEdit {
  readonly place: XmlPlace;
  readonly text: string;
}

function written(zip: Zip, open: (zip: Zip) => Manuscript, edits: readonly Edit[]): ReturnType<Writer> {
  const manuscript = open(zip);
  const made: Edit[] = [];
  const refused: Refusal[] = [];
  const changes = new Map<string, XmlEdit[]>();
  const isSigned = [...zip.members.keys()].some((name) => name.startsWith("_xmlsignatures/") || name === "META-INF/documentsignatures.xml");
  for (const edit of edits) {
    const found = isSigned ? "the document is signed, and a change would break the signature" : placed(edit, manuscript);
    if (typeof found === "string") {
      refused.push({ edit, why: found });
      continue;
    }
    for (const change of found) changes.set(change.place.member, [...(changes.get(change.place.member) ?? []), change]);
    made.push(edit);
  }
  return { bytes: [...changes].reduce((archive, [member, list]) => withMember(archive, member, list), zip).bytes, made, refused };
}

/** The edit in the document's XML, or why it cannot be made there. */
function placed(edit: Edit, { source, pieces }: Manuscript): readonly XmlEdit[] | string {
  const { start, end, text } = differing(edit, source);
  const touched = start < end ? between(pieces, start, end) : besides(between(pieces, start - 1, start + 1), start);
  if (touched.length === 0 || source.slice(start, end).includes("\n")) return "the words are not in one paragraph";
  const places = touched.flatMap(({ place }) => (place === undefined ? [] : [place]));
  if (places.length < touched.length) return "there is a tab, a line end or a formula between the words";
  if (places.some(({ member, manner }) => member !== places[0]!.member || manner !== places[0]!.manner)) return "the words are in two formats or links; change them in the document itself";
  // The first piece takes the new words, the others lose the old ones.
  const parts = touched.map((piece, index) => partOf(piece, start, end, index === 0 ? text : ""));
  return parts.includes(undefined) ? "the new words would end the CDATA section that they stand in" : parts.filter((part) => part !== undefined);
}

/** The pieces that reach between two offsets; they are in text order, and a book has a hundred thousand of them. */
function between(pieces: readonly LaidPiece[], start: number, end: number): LaidPiece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const found: LaidPiece[] = [];
  for (let index = low; index < pieces.length && pieces[index]!.start < end; index++) found.push(pieces[index]!);
  return found;
}

/** What really changes: the letters that both have in front and behind stay where they are. */
function differing({ span, text }: Edit, source: string): { readonly start: number; readonly end: number; readonly text: string } {
  const was = source.slice(span.start, span.end);
  const shorter = Math.min(was.length, text.length);
  let head = 0;
  while (head < shorter && was[head] === text[head]) head++;
  if (isHalf(was, head) || isHalf(text, head)) head--;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (isHalf(was, was.length - tail) || isHalf(text, text.length - tail)) tail--;
  return { start: span.start + head, end: span.end - tail, text: text.slice(head, text.length - tail) };
}

/** Between the two halves of a character. */
function isHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1));
}

/** Where letters are put in: behind the piece before, which is the word's beginning; at a paragraph's start before the one behind. */
function besides(pieces: readonly LaidPiece[], at: number): LaidPiece[] {
  const before = pieces.find((piece) => piece.end === at && piece.place !== undefined);
  const behind = pieces.find((piece) => piece.start === at && piece.place !== undefined);
  return [pieces.find((piece) => piece.start < at && piece.end > at) ?? before ?? behind].filter((piece) => piece !== undefined);
}

/** The part of a piece between two offsets as an edit of its XML; undefined where it cannot be written there. */
function partOf({ text: own, place, start, end }: LaidPiece, from: number, to: number, text: string): XmlEdit | undefined {
  const [first, last] = [Math.max(from, start), Math.min(to, end)];
  const whole = own.slice(0, first - start) + text + own.slice(last - start);
  if (place!.isRaw === true && whole.includes("]]>")) return undefined;
  const written = (words: string): string => (place!.isRaw === true ? words : escapedText(words));
  const isExact = own.length === place!.end - place!.start;
  // What is written otherwise than it reads (`&amp;`) changes as a whole.
  if (!isExact) return { place: place!, text: written(whole) };
  return { place: { ...place!, start: place!.start + first - start, end: place!.start + last - start }, text: written(text) };
}

function withMember(zip: Zip, member: string, edits: readonly XmlEdit[]): Zip {
  const bytes = unpack(zip, member)!;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const source = new TextDecoder("utf-8").decode(bytes);
  const ordered = [...edits, ...spaceKeepers(source, edits)].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  let text = isMarked ? "\uFEFF" : "";
  let at = 0;
  for (const { place, text: replacement } of ordered) {
    text += source.slice(at, place.start) + replacement;
    at = place.end;
  }
  return openZip(exchanged(zip, member, new TextEncoder().encode(text + source.slice(at))), zip.path);
}

/** `xml:space="preserve"` for each element that now begins or ends with a space which would not count without. */
function spaceKeepers(source: string, edits: readonly XmlEdit[]): XmlEdit[] {
  const touched = new Map(edits.flatMap(({ place }) => (place.element === undefined || place.element.keepsSpace ? [] : [[place.element.start, place] as const])));
  return [...touched.values()].flatMap((place): XmlEdit[] => {
    const { start, end } = place.element!;
    let content = "";
    let at = start;
    for (const edit of edits.filter((other) => other.place.element?.start === start).sort((a, b) => a.place.start - b.place.start)) {
      content += source.slice(at, edit.place.start) + edit.text;
      at = edit.place.end;
    }
    content += source.slice(at, end);
    return /^\s|\s$/u.test(content) ? [spaceKeeper(source, place)] : [];
  });
}

const KEEPS_SPACE = ' xml:space="preserve"';

/** The attribute in an element's start tag, instead of one that says otherwise. */
function spaceKeeper(source: string, place: XmlPlace): XmlEdit {
  const { start, end } = place.element!.tag;
  const other = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(source.slice(start, end));
  const at = other === null ? end - 1 : start + other.index;
  return { place: { ...place, start: at, end: at + (other?.[0].length ?? 0) }, text: KEEPS_SPACE };
}
