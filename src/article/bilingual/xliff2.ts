import type { Stretch } from "../readers/reader.ts";
import type { Language } from "../types.ts";
import { kindOf } from "./kinds.ts";
import { codeRole, contentOf, inlineText, type Role } from "./inline.ts";
import type { Gathered } from "./gathered.ts";
import { withoutCodes } from "./placeholders.ts";
import { textOf, type Unit, UNSAID } from "./unit.ts";
import { type At, child, elements, type XmlElement, type XmlTag } from "../xml/read.ts";

/** `<xliff>` says the languages of all its files. */
export function readRoot({ attributes }: XmlTag, { languages }: Gathered, at: At): void {
  languages.setSource(languages.read(attributes["srcLang"], at), at);
  const target = languages.read(attributes["trgLang"], at);
  if (target !== UNSAID) languages.addTarget(target);
}

/** One `<unit>`: its segments are units of their own. `<ignorable>` (what stands between them) and the matches of modules are not the document's text. */
export function readUnit(element: XmlElement, around: readonly XmlTag[], { units, languages }: Gathered): void {
  const language = languages.targets[0] ?? UNSAID;
  const segments = elements(element).filter(({ name }) => name === "segment");
  const roleOf = rolesOf(originalData(element));
  const isKept = translates(element.attributes, translatesAround(around)) === false;
  if (isKept) return;
  const name = element.attributes["name"] ?? element.attributes["id"];
  for (const segment of segments) {
    const part = segments.length > 1 ? segment.attributes["id"] : undefined;
    const id = part === undefined ? name : `${name ?? ""}:${part}`;
    const unit = unitOf(segment, { id, whole: segments.length > 1, language, kind: kindOf(element.attributes["type"]?.replace(/^.*:/u, "")), roleOf });
    if (unit !== undefined) units.push(unit);
    if (child(segment, "target") !== undefined) languages.addTarget(language);
  }
}

type Common = Pick<Unit, "kind" | "whole"> & { readonly id: string | undefined; readonly language: Language; readonly roleOf: (code: XmlElement) => Role };

function unitOf(segment: XmlElement, { id, kind, whole, language, roleOf }: Common): Unit | undefined {
  const [source, target] = [child(segment, "source"), child(segment, "target")];
  if (source === undefined) return undefined;
  const prose = (one: XmlElement | undefined): readonly Stretch[] => (one === undefined ? [] : withoutCodes(inlineText(one, roleOf)));
  const [original, translation] = [prose(source), prose(target)];
  const state = segment.attributes["state"];
  const isDraft = state === "initial" && textOf(translation).trim() === textOf(original).trim();
  const done = state === "translated" || state === "reviewed" || state === "final";
  const targets = new Map(isDraft ? [] : [[language, translation]]);
  return { ...(id === undefined ? {} : { id }), kind, whole, source: original, targets, ...(done ? { done } : {}) };
}

function translates({ translate }: XmlTag["attributes"], inherited: boolean): boolean {
  return translate === undefined ? inherited : translate !== "no";
}

function translatesAround(around: readonly XmlTag[]): boolean {
  return around.reduce((inherited, { attributes }) => translates(attributes, inherited), true);
}

/** What the codes were in the document, by the id that they refer to it with. */
function originalData(unit: XmlElement): ReadonlyMap<string, string> {
  const data = child(unit, "originalData");
  return new Map((data === undefined ? [] : elements(data)).map((one) => [one.attributes["id"] ?? "", contentOf(one)]));
}

function rolesOf(data: ReadonlyMap<string, string>): (code: XmlElement) => Role {
  return ({ name, attributes }) => {
    if (name === "mrk" || name === "pc") return attributes["translate"] === "no" ? "gap" : "text";
    if (name === "sc" || name === "ec" || name === "sm" || name === "em") return "nothing";
    const native = attributes["equiv"] ?? attributes["disp"] ?? data.get(attributes["dataRef"] ?? "") ?? "";
    return codeRole([attributes["type"], attributes["subType"]], native);
  };
}
