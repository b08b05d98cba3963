import { z } from "zod";
import { UserError } from "../errors.ts";
import type { Finding } from "./types.ts";

/** A finding that was accepted as it is. Rule, path and words are there for whoever reviews the file; only the fingerprint counts. */
export interface Waiver {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly actual: string;
  /** Written by hand, kept. */
  readonly reason?: string;
}

/** The contents of samma-suppressions.json, by fingerprint. */
export type Baseline = ReadonlyMap<string, Waiver>;

export const emptyBaseline: Baseline = new Map();

const version = 1;
const waiverSchema = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{8,64}$/u), rule: z.string(), path: z.string(), actual: z.string(), reason: z.string().optional() });

/**
 * Reads samma-suppressions.json. One fingerprint twice is fine: that is what a union merge leaves.
 *
 * @throws UserError where it is no JSON (a merge conflict, above all) or no list of waivers.
 */
export function parseBaseline(text: string, path: string): Baseline {
  const [head, ...waivers] = readLines(text, path);
  const given = z.object({ "samma-suppressions": z.number() }).safeParse(head);
  if (!given.success) throw broken(path, "it does not begin with {\"samma-suppressions\": 1}");
  if (given.data["samma-suppressions"] > version) throw new UserError(`${path} was written by a later samma`, { place: { path }, hints: ["Update samma."] });
  return new Map(waivers.map((written, at): [string, Waiver] => {
    const waiver = waiverSchema.safeParse(written);
    if (!waiver.success) throw broken(path, `waiver ${at + 1} lacks its fingerprint, rule, path or words`);
    const { reason, ...facts } = waiver.data;
    return [facts.fingerprint, { ...facts, ...(reason !== undefined && { reason }) }];
  }));
}

function readLines(text: string, path: string): readonly unknown[] {
  const lines = text.replace(/^\uFEFF/u, "").split("\n");
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})(?:\s|$)/u.test(line));
  if (conflict >= 0) {
    throw new UserError(`${path} holds a merge conflict`, {
      place: { path, line: conflict + 1, column: 1, excerpt: lines[conflict]!, length: 7 },
      hints: ["Keep the lines of both sides and delete the markers; their order does not matter.", `A line "${path} merge=union" in .gitattributes lets git do it.`],
    });
  }
  let read: unknown;
  try {
    read = JSON.parse(lines.join("\n"));
  } catch (error) {
    throw broken(path, (error as Error).message, firstBrokenLine(lines));
  }
  if (!Array.isArray(read)) throw broken(path, "it is not a list");
  return read as readonly unknown[];
}

function broken(path: string, why: string, line?: { readonly number: number; readonly text: string }): UserError {
  return new UserError(`${path} is not a file of suppressions: ${why}`, {
    place: { path, ...(line !== undefined && { line: line.number, column: 1, excerpt: line.text }) },
    hints: ["Mend it, or delete it and run `samma check --suppress-all` to accept today's findings anew."],
  });
}

/** Each line of the file stands for itself, so the first that does not parse alone is where it broke. */
function firstBrokenLine(lines: readonly string[]): { number: number; text: string } | undefined {
  for (const [at, line] of lines.entries()) {
    const alone = line.trim().replace(/^[[,](?=.)|,$/gu, "");
    if (alone === "" || alone === "[" || alone === "]") continue;
    try {
      JSON.parse(alone);
    } catch {
      return { number: at + 1, text: line };
    }
  }
  return undefined;
}

/**
 * Writes samma-suppressions.json: a waiver a line, sorted by fingerprint. The comma leads its line, so that a new waiver changes
 * no other line, not even at the end, and two branches that add some merge.
 */
export function formatBaseline(baseline: Baseline): string {
  const sorted = [...baseline.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const lines = sorted.map(({ fingerprint, rule, path, actual, reason }) => `,${JSON.stringify({ fingerprint, rule, path, actual, ...(reason !== undefined && { reason }) })}\n`);
  return `[{"samma-suppressions":${version}}\n${lines.join("")}]\n`;
}

/** Accepts findings as they are; what was accepted before keeps its reason. */
export function addToBaseline(baseline: Baseline, findings: readonly Finding[]): Baseline {
  const added = new Map(baseline);
  for (const { fingerprint, rule, place, actual } of findings) {
    const reason = baseline.get(fingerprint)?.reason;
    added.set(fingerprint, { fingerprint, rule, path: place.article.path, actual, ...(reason !== undefined && { reason }) });
  }
  return added;
}

/** Waivers that no finding answers to any more. @param judges whether the run would have said it, of this file by this rule; the others are left alone */
export function staleWaivers(baseline: Baseline, findings: readonly Pick<Finding, "fingerprint">[], judges: (path: string, rule: string) => boolean): Waiver[] {
  const live = new Set(findings.map(({ fingerprint }) => fingerprint));
  return [...baseline.values()].filter(({ fingerprint, path, rule }) => judges(path, rule) && !live.has(fingerprint));
}

/** The baseline without its stale waivers. */
export function pruneBaseline(baseline: Baseline, stale: readonly Waiver[]): Baseline {
  const pruned = new Map(baseline);
  for (const { fingerprint } of stale) pruned.delete(fingerprint);
  return pruned;
}
