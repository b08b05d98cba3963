import type { RuleId } from "../types.ts";
import type { Selector } from "./types.ts";

export interface ReadSelectors {
  readonly selectors: readonly Selector[];
  /** Rules that do not exist, as written. */
  readonly unknown: readonly string[];
  readonly reason?: string;
}

/** Reads `name-variant, missing-term:harbour -- why`. */
export function readSelectors(text: string, known: readonly RuleId[]): ReadSelectors {
  const [, list = "", reason = ""] = /^([^]*?)(?:(?:^|\s)(?:--|—)(?:\s([^]*))?)?$/u.exec(text.trim()) ?? [];
  const written = list.split(/[\s,]+/u).filter((part) => part !== "");
  const read = written.map((part) => ({ part, selector: readSelector(part, known) }));
  return {
    selectors: read.flatMap(({ selector }) => (selector === undefined ? [] : [selector])),
    unknown: read.flatMap(({ part, selector }) => (selector === undefined ? [part] : [])),
    ...(reason.trim() !== "" && { reason: reason.trim() }),
  };
}

function readSelector(text: string, known: readonly RuleId[]): Selector | undefined {
  const colon = text.indexOf(":");
  const [name, concept] = colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  const rule = known.find((id) => id === name);
  if (rule === undefined) return undefined;
  return { rule, text, ...(concept !== "" && { concept }) };
}
