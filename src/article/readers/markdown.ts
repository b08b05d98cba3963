import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import { parse } from "yaml";
import { UserError } from "../../errors.ts";
import { LineIndex } from "../positions.ts";
import { MarkdownProse } from "./markdown-prose.ts";
import type { Reader, Reading } from "./reader.ts";

const FRONT_MATTER = ["yaml", "toml"] as const;

/**
 * Markdown: CommonMark with GitHub's tables, footnotes and task lists. Prose is what a reader of the page reads: link texts, not addresses;
 * a code span leaves a gap in its sentence, a code block nothing. Never fails: every text is Markdown.
 */
export const readMarkdown: Reader = (source) => {
  const root = fromMarkdown(source, {
    extensions: [frontmatter([...FRONT_MATTER]), gfm()],
    mdastExtensions: [frontmatterFromMarkdown([...FRONT_MATTER]), gfmFromMarkdown()],
  });
  return reading(source, root);
};

/**
 * MDX: Markdown with JSX. Children of elements are prose, attributes and expressions are code.
 *
 * @throws UserError where it does not parse, with the place.
 */
export const readMdx: Reader = (source, path) => {
  try {
    const root = fromMarkdown(source, {
      extensions: [frontmatter([...FRONT_MATTER]), gfm(), mdxjs()],
      mdastExtensions: [frontmatterFromMarkdown([...FRONT_MATTER]), gfmFromMarkdown(), mdxFromMarkdown()],
    });
    return reading(source, root);
  } catch (cause) {
    if (isMessage(cause)) throw mdxError(source, path, cause);
    throw cause;
  }
};

function reading(source: string, root: Root): Reading {
  const prose = new MarkdownProse(source);
  prose.read(root);
  const matter = frontMatterOf(root.children[0]);
  return { blocks: prose.blocks, comments: prose.comments, ...(matter === undefined ? {} : { frontMatter: matter }) };
}

/** Front matter that is no YAML mapping (a template's braces, TOML) is left out, as site generators' own previews do. */
function frontMatterOf(node: Nodes | undefined): Readonly<Record<string, unknown>> | undefined {
  if (node?.type !== "yaml") return undefined;
  try {
    const value: unknown = parse(node.value, { logLevel: "silent" });
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

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
