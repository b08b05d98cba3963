import type { Nodes } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { parse } from "yaml";
import { type FilePlace, UserError } from "../../errors.ts";
import { MarkdownProse } from "./markdown-prose.ts";
import { tangledLine } from "./markdown-tangle.ts";
import type { Reader, Reading } from "./reader.ts";

const FRONT_MATTER: ("yaml" | "toml")[] = ["yaml", "toml"];

/**
 * Markdown: CommonMark with GitHub's tables, footnotes and task lists. Prose is what a reader of the page reads: link texts, not addresses;
 * a code span leaves a gap in its sentence, a code block nothing. Every text is Markdown.
 *
 * @throws UserError only where marks are so many or so deep that reading would not end.
 */
export const readMarkdown: Reader = (source, path) => markdownReading(source, path, {});

/**
 * Reads Markdown with a dialect's additions to its syntax (micromark's) and its tree (mdast's).
 *
 * @throws UserError as `readMarkdown`; what the dialect's parsers throw
 */
export function markdownReading(source: string, path: string, dialect: Pick<Options, "extensions" | "mdastExtensions">): Reading {
  const tangled = tangledLine(source);
  if (tangled !== undefined) throw tooTangled({ path, line: tangled, column: 1 });
  try {
    return parsed(source, dialect);
  } catch (cause) {
    // The parser and the walk over its tree recurse: a thousand elements in each other overflow the stack.
    if (cause instanceof RangeError) throw tooTangled({ path });
    throw cause;
  }
}

function parsed(source: string, { extensions, mdastExtensions }: Pick<Options, "extensions" | "mdastExtensions">): Reading {
  const root = fromMarkdown(source, {
    extensions: [frontmatter(FRONT_MATTER), gfm(), ...(extensions ?? [])],
    mdastExtensions: [frontmatterFromMarkdown(FRONT_MATTER), gfmFromMarkdown(), ...(mdastExtensions ?? [])],
  });
  const prose = new MarkdownProse(source);
  prose.read(root);
  const matter = frontMatterOf(root.children[0]);
  return { blocks: prose.blocks, comments: prose.comments, ...(matter === undefined ? {} : { frontMatter: matter }) };
}

function tooTangled(place: FilePlace): UserError {
  return new UserError("The marks of this Markdown are nested too deeply, or too many in one paragraph, to be read", {
    place,
    hints: ["See whether the file is damaged. A long paragraph can be cut by a blank line; text that is no Markdown is read as .txt."],
  });
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
