import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxjs } from "micromark-extension-mdxjs";
import { UserError } from "../../errors.ts";
import { LineIndex } from "../positions.ts";
import { markdownReading } from "./markdown.ts";
import type { Reader } from "./reader.ts";

/**
 * MDX: Markdown with JSX. Children of elements are prose, attributes and expressions are code.
 *
 * @throws UserError where it does not parse, with the place.
 */
export const readMdx: Reader = (source, path) => {
  try {
    return markdownReading(source, path, { extensions: [mdxjs()], mdastExtensions: mdxFromMarkdown() });
  } catch (cause) {
    if (isMessage(cause)) throw mdxError(source, path, cause);
    throw cause;
  }
};

/** What micromark's extensions throw: a VFileMessage, told by its parts. */
interface Message {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

function isMessage(cause: unknown): cause is Message {
  return cause instanceof Error && "reason" in cause && typeof cause.reason === "string";
}

function mdxError(source: string, path: string, { reason, line, column }: Message): UserError {
  const place = line === undefined ? { path } : { path, line, column: column ?? 1, excerpt: new LineIndex(source).line(line), length: 1 };
  return new UserError(`This is not valid MDX: ${reason}`, {
    place,
    hints: ["In MDX, { and < begin code: write \\{ and \\< for the characters themselves.", "If the file is plain Markdown, name it .md."],
  });
}
