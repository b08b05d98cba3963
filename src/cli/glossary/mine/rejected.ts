import { isSeq, parseDocument } from "yaml";
import { z } from "zod";
import type { Proposal } from "../../../check/mining/types.ts";
import { UserError } from "../../../errors.ts";
import { flowText } from "../../../glossary/edit/yaml-text.ts";
import { readYaml } from "../../../yaml/file.ts";

/**
 * Where rejected proposals are remembered: beside the settings, as samma-suppressions.json is, so that a team commits it and nobody is
 * asked twice. Not in the glossary's folder, whose files are all read as glossary.
 */
export const rejectedName = "samma.mine.yaml";

const words = { what: rejectedName, begin: "Remove the file, or write: rejected: []" };
const head = "# Proposals of `samma glossary mine` that were rejected: they are not made again. Remove a line to see one again.\nrejected:\n";
const shape = z.strictObject({ rejected: z.array(z.record(z.string(), z.string())).nullable() });

/** The form of the source, by its language; of a concept that is known its id. */
export type Rejection = Readonly<Record<string, string>>;

/** What is remembered of a proposal: by what the articles have, not by what was edited since. */
export function rejectionOf({ id, concept, sections }: Proposal): Rejection {
  const [first] = sections;
  return concept !== undefined ? { concept: id, lacks: sections.map(({ language }) => language).join(" ") } : { [first!.language]: first!.forms[0]!.form };
}

/** What a file remembers. @throws UserError where it is not in the form that samma writes. */
export function readRejected(text: string, path: string): Rejection[] {
  if (text.trim() === "") return [];
  const file = readYaml({ path, text }, words);
  const read = shape.safeParse(file.value);
  if (read.success) return read.data.rejected ?? [];
  const issue = read.error.issues[0]!;
  throw new UserError(`${path} is not as samma writes it`, { place: { path, ...file.position(issue.path) }, hints: ["It holds a list `rejected` with one `language: term` each."] });
}

/** The file with one more rejection; comments and order stay. */
export function withRejection(text: string, path: string, rejection: Rejection): string {
  const before = readRejected(text, path);
  if (text.trim() === "") return `${head}  - ${flowText(rejection)}\n`;
  if (before.some((one) => keyOf(one) === keyOf(rejection))) return text;
  const document = parseDocument(text);
  const list = document.get("rejected", true);
  if (isSeq(list)) list.add(document.createNode(rejection, { flow: true }));
  else document.set("rejected", [rejection]);
  return document.toString({ lineWidth: 0 });
}

const keyOf = (rejection: Rejection): string => Object.entries(rejection).map(([language, form]) => `${language}\n${form.normalize("NFC").toLowerCase()}`).sort().join("\n");

/** The proposals that nobody rejected. */
export function notRejected(proposals: readonly Proposal[], rejected: readonly Rejection[]): Proposal[] {
  const keys = new Set(rejected.map(keyOf));
  return proposals.filter((proposal) => !keys.has(keyOf(rejectionOf(proposal))));
}
