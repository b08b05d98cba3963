import type { SegmentKind } from "../types.ts";
import type { Stretch } from "../readers/reader.ts";
import { kindOf } from "./kinds.ts";
import { codeRole, contentOf, inlineText, type Role } from "./inline.ts";
import type { Gathered } from "./gathered.ts";
import { withoutCodes } from "./placeholders.ts";
import { textOf, type Unit, UNSAID } from "./unit.ts";
import { type At, child, elements, type XmlElement, type XmlTag } from "../xml/read.ts";

/** States of a target (XLIFF 1.2, 2.3.2). `needs-translation` is what gettext's fuzzy messages become; `new` may hold a copy of the source. */
const DONE = new Set(["translated", "final", "signed-off", "needs-review-adaptation", "needs-review-l10n", "needs-review-translation"]);

/** `<file>` says the languages; there are several with the same ones, or with several targets. */
export function readFileTag({ attributes }: XmlTag, { languages }: Gathered, at: At): void {
  languages.setSource(languages.read(attributes["source-language"], at), at);
  const target = languages.read(attributes["target-language"], at);
  if (target !== UNSAID) languages.addTarget(target);
}

/** One `<trans-unit>`: as many units as the tool cut it into (`<mrk mtype="seg">`). What is in `<alt-trans>` and `<note>` is no text of the document. */
export function readTransUnit(element: XmlElement, around: readonly XmlTag[], gathered: Gathered, at: At): void {
  const source = child(element, "source");
  if (source === undefined || isKept(element, around) || element.attributes["restype"] === GETTEXT_HEADER) return;
  const target = child(element, "target");
  const file = around.find(({ name }) => name === "file");
  const language = gathered.languages.read(target?.attributes["xml:lang"] ?? file?.attributes["target-language"], at);
  const states = statesOf(element);
  const kind = kindOf(element.attributes["restype"]);
  const id = element.attributes["resname"] ?? element.attributes["id"] ?? "";
  const cuts = segmentsOf(child(element, "seg-source") ?? source);
  const targets = target === undefined ? new Map<string, XmlElement>() : segmentsOf(target);
  const isCut = cuts.size > 0 && (target === undefined || targets.size > 0 || contentOf(target).trim() === "");
  const parts = isCut ? cutParts(cuts, targets) : [{ mid: "", source, target }];
  for (const part of parts) {
    const state = states.get(part.mid) ?? stateOf(element, target);
    gathered.units.push(unitOf({ ...part, id: partId(id, part.mid, parts.length), kind, whole: isCut, state, language }));
  }
  if (language !== UNSAID || target !== undefined) gathered.languages.addTarget(language);
}

interface CutPart {
  readonly mid: string;
  /** Undefined where the translation has a part that the source has not: its texts are read all the same. */
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
}

/** The parts in the source's order, those that the translation alone has behind the one that they follow there. */
function cutParts(sources: ReadonlyMap<string, XmlElement>, targets: ReadonlyMap<string, XmlElement>): readonly CutPart[] {
  const alone = new Map<string | undefined, CutPart[]>();
  let before: string | undefined;
  for (const [mid, target] of targets) {
    if (sources.has(mid)) before = mid;
    else alone.set(before, alone.get(before) ?? []).get(before)!.push({ mid, source: undefined, target });
  }
  const both = [...sources].flatMap(([mid, source]) => [{ mid, source, target: targets.get(mid) }, ...(alone.get(mid) ?? [])]);
  return [...(alone.get(undefined) ?? []), ...both];
}

/** The id that people know: Trados numbers its segments through the file, its units have ids that nobody sees. */
function partId(id: string, mid: string, parts: number): string {
  if (mid !== "" && (id === "" || /^[\da-f]{8}-[\da-f]{4}-/iu.test(id))) return mid;
  return parts > 1 ? `${id}:${mid}` : id;
}

/** po2xliff makes a unit of a catalogue's header, too. */
const GETTEXT_HEADER = "x-gettext-domain-header";

/** How far a translation is: `open` ones are no translations yet, `untouched` ones where they are copies of the source. */
type State = "open" | "untouched" | "done" | "unknown";

interface Part {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly whole: boolean;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  readonly state: State;
  readonly language: string;
}

function unitOf({ id, kind, whole, source, target, state, language }: Part): Unit {
  const [original, translation] = [prose(source), prose(target)];
  const isDraft = state === "open" || (state === "untouched" && textOf(translation).trim() === textOf(original).trim());
  const targets = new Map<string, readonly Stretch[]>(isDraft ? [] : [[language, translation]]);
  return { ...(id === "" ? {} : { id }), kind, whole, source: original, targets, ...(state === "done" ? { done: true } : {}) };
}

const prose = (element: XmlElement | undefined): readonly Stretch[] => (element === undefined ? [] : withoutCodes(inlineText(element, roleOf)));

function roleOf(code: XmlElement): Role {
  const { name, attributes } = code;
  const type = attributes["mtype"];
  if (name === "g" || name === "mrk") {
    if (type === "x-sdl-deleted") return "nothing";
    return type === "protected" || attributes["translate"] === "no" ? "gap" : "text";
  }
  // Codes that begin or end something; what is in them is no prose, a link's title (<sub>) included.
  if (name === "bpt" || name === "ept" || name === "it" || name === "bx" || name === "ex") return name === "it" && isBreak(code) ? "space" : "nothing";
  return codeRole([attributes["ctype"]], attributes["equiv-text"] ?? contentOf(code));
}

const isBreak = (code: XmlElement): boolean => codeRole([code.attributes["ctype"]], contentOf(code)) === "space";

/** The parts that a tool cut a text into, by `mid`, at whatever depth they stand. */
function segmentsOf(element: XmlElement): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const walk = (one: XmlElement): void => {
    for (const inner of elements(one)) {
      if (inner.name === "mrk" && inner.attributes["mtype"] === "seg" && inner.attributes["mid"] !== undefined) found.set(inner.attributes["mid"], inner);
      else walk(inner);
    }
  };
  walk(element);
  return found;
}

/** `translate="no"` on the unit, or on a group around it that no nearer one takes back. */
function isKept(element: XmlElement, around: readonly XmlTag[]): boolean {
  const said = [...around, element].map(({ attributes }) => attributes["translate"]).filter((value) => value !== undefined);
  return said.at(-1) === "no";
}

function stateOf({ attributes }: XmlElement, target: XmlElement | undefined): State {
  const state = target?.attributes["state"];
  if (attributes["approved"] === "yes" || (state !== undefined && DONE.has(state))) return "done";
  const memoq = attributes["mq:status"];
  if (memoq !== undefined) return /^(?:NotStarted|PreTranslated)$/iu.test(memoq) ? "untouched" : /Confirmed|Proofread/iu.test(memoq) ? "done" : "unknown";
  if (state === "needs-translation") return "open";
  return state === "new" ? "untouched" : "unknown";
}

/** Trados says in `<sdl:seg-defs>` how far each segment is. */
function statesOf(element: XmlElement): Map<string, State> {
  const states = new Map<string, State>();
  for (const definition of elements(element).filter(({ name }) => name === "sdl:seg-defs").flatMap(elements)) {
    const { id, conf } = definition.attributes;
    if (id !== undefined) states.set(id, conf === undefined ? "untouched" : /^(?:Translated|Approved)/u.test(conf) ? "done" : "unknown");
  }
  return states;
}
