import { createHash } from "node:crypto";
import type { ArticleSet } from "../article/types.ts";
import type { Unsigned } from "./order.ts";
import type { Finding, Place } from "./types.ts";

/** 64 bits: a hundred thousand findings collide with a chance of one in a billion. */
const digits = 16;

/**
 * Gives findings, one after another, a fingerprint of what each says and not of where it stands, so that one that was accepted stays accepted
 * when the text before it grows: the rule, the set, the file within the set, the concept, the words and their sentence. Equal
 * ones in one file are told apart by their number, in the order given (sorted by place).
 *
 * @param inProject what a path is called wherever samma is called from
 */
export function signing(sets: ReadonlyMap<string, ArticleSet>, inProject = (path: string): string => path): (finding: Unsigned) => Finding {
  const seen = new Map<string, number>();
  const pathOf = pathsWithin(sets, inProject);
  return (finding) => {
    const content = contentOf(finding, pathOf);
    const nth = seen.get(content) ?? 0;
    seen.set(content, nth + 1);
    const fingerprint = createHash("sha256").update(`${content}\n${nth}`).digest("hex").slice(0, digits);
    return { ...finding, fingerprint } as Finding;
  };
}

type PathOf = (finding: Unsigned) => string;

/** A file is called the same for all of its findings, and a path takes long to make. */
function pathsWithin(sets: ReadonlyMap<string, ArticleSet>, inProject: (path: string) => string): PathOf {
  const known = new Map<string, string>();
  return ({ set, place }) => {
    const key = JSON.stringify([set, place.article.path]);
    let path = known.get(key);
    if (path === undefined) known.set(key, (path = withinSet(inProject(place.article.path), (sets.get(set)?.articles ?? []).map((article) => inProject(article.path)))));
    return path;
  };
}

/** What a finding in the source side of a bilingual file says, whichever of the files with that source it stands in. */
export function sourceContent({ rule, place, concept = "", actual }: Unsigned): string {
  return JSON.stringify([rule, place.article.language, concept, plain(actual), plain(sentence(place))]);
}

function contentOf(finding: Unsigned, pathOf: PathOf): string {
  const { rule, place, concept = "", actual } = finding;
  if (place.article.readOnly === true) return sourceContent(finding);
  // Where nothing stands at the place (a missing sentence), what is missing tells it from others.
  const anchor = actual === "" ? (finding.related[0] ?? place) : place;
  return JSON.stringify([rule, finding.set, pathOf(finding), concept, plain(actual), plain(sentence(anchor))]);
}

function sentence({ article, segment }: Place): string {
  return article.segments[segment]?.text ?? "";
}

/** Letters as a reader sees them: composition, spaces and invisible characters make no difference. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/\p{Cf}/gu, "").replace(/\s+/gu, " ").trim();
}

/** The path below the folder that all versions share: `content/en/a.md` beside `content/sv/a.md` is `en/a.md`. */
function withinSet(path: string, paths: readonly string[]): string {
  const folders = paths.map((one) => one.split("/").slice(0, -1));
  const parts = path.split("/");
  let shared = 0;
  while (folders.length > 0 && shared < parts.length - 1 && folders.every((folder) => folder[shared] === parts[shared])) shared++;
  return parts.slice(shared).join("/");
}
