import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { decode } from "../../article/decode.ts";
import type { Edit } from "../../article/edits.ts";
import { lines } from "../../article/positions.ts";
import { sourceOf } from "../../article/read.ts";
import type { Article } from "../../article/types.ts";
import { rewrite } from "../../article/write.ts";
import { addToBaseline } from "../../check/baseline.ts";
import type { Finding } from "../../check/types.ts";
import type { Decision, FileChange, Outcome, ReviewPort } from "../../tui/review/port.ts";
import { bytesOf } from "../input/bytes.ts";
import { overridesName } from "../input/overrides.ts";
import type { Io } from "../io.ts";
import type { CheckerClient } from "./checker/client.ts";
import { openEditor } from "./editor.ts";
import { encodeLike, takeBack, writeChanges } from "./files.ts";
import { gather } from "./gather.ts";
import { OwnEdits } from "./own-edits.ts";
import type { ReviewPlaces } from "./places.ts";
import { withBeads } from "./relink.ts";
import { withTerm } from "./terms.ts";
import { directiveEdit } from "./waive.ts";

type Kept = Omit<Decision, "changes">;

/** The world as a review sees it: files below the working folder, the process that checks, the editor. */
export function reviewPort(checker: CheckerClient, places: ReviewPlaces, io: Io): ReviewPort {
  const { cwd, suppressions } = places;
  const baselinePath = suppressions.path;
  const gathered = gather(checker);
  const ownEdits = new Map<string, OwnEdits>();
  /** File stamps that were looked into already. */
  const seen = new Map<string, string>();

  const refused = (why: string, stale = false): Outcome => ({ kind: "refused", why, stale });
  const done = (decision: Decision): Outcome => ({ kind: "done", decision, recheck: decision.changes.some(({ path }) => path !== baselinePath) });
  const decide = async (decision: Decision): Promise<Outcome> => {
    await writeChanges(decision.changes, cwd);
    return done(decision);
  };

  const editsOf = (path: string): OwnEdits => {
    const known = ownEdits.get(path) ?? new OwnEdits();
    ownEdits.set(path, known);
    return known;
  };
  const expected = ({ path, source }: Article): string => editsOf(path).current(source) ?? source;
  const changedOnDisk = ({ path }: Article): Outcome => refused(`${path} was changed meanwhile: it is read again, nothing was written`, true);

  /** Replaces a stretch of the text that was checked, where the file still reads so but for our own writes. */
  const edit = async (article: Article, { span: given, ...words }: Edit, decision: Kept): Promise<Outcome> => {
    if (article.readOnly === true) return refused("the source of a bilingual file is not changed here: its translations are found by it");
    const before = await bytesOf(article.path, cwd);
    const now = before === undefined ? undefined : await sourceOf(before, article);
    if (before === undefined || now === undefined || now !== expected(article)) return changedOnDisk(article);
    const own = editsOf(article.path);
    const span = own.carried(article.source, given);
    if (span === undefined) return refused("these words were changed a moment ago: they are being checked again", true);
    const { bytes: after, refused: left } = await rewrite(before, article, [{ span, ...words }]);
    if (left.length > 0) return refused(`${left[0]!.why}; o opens the file`);
    const outcome = await decide({ ...decision, changes: [{ path: article.path, before, after }] });
    own.add(now, await sourceOf(after, article), span);
    return outcome;
  };

  const suppress = async (finding: Finding, kind: "accept" | "waive", reason?: string): Promise<Outcome> => {
    const before = await bytesOf(baselinePath, cwd);
    const added = new Map(addToBaseline(await places.baseline(), [finding]));
    const waiver = added.get(finding.fingerprint)!;
    if (reason !== undefined) added.set(finding.fingerprint, { ...waiver, reason });
    const change: FileChange = { path: baselinePath, before, after: encodeLike(before, suppressions.written(added)) };
    const words = kind === "accept" ? `accepted ${wordsOf(finding)} in ${baselinePath}` : `waived ${wordsOf(finding)} in ${baselinePath}: ${reason ?? ""}`;
    return decide({ kind, words, about: aboutOf(finding), ...(reason === undefined ? {} : { reason }), changes: [change] });
  };

  return {
    check: gathered.check,
    recheck: gathered.recheck,
    stop: () => checker.stop(),
    changedOutside: async (articles) => {
      const changed: Article[] = [];
      for (const article of articles) {
        const stamp = await stampOf(resolve(cwd, article.path));
        const known = `${article.language} ${article.path}`;
        if (stamp === seen.get(known)) continue;
        const bytes = await bytesOf(article.path, cwd);
        if (bytes !== undefined && (await sourceOf(bytes, article)) !== expected(article)) changed.push(article);
        else seen.set(known, stamp);
      }
      return changed;
    },
    fix: (finding, text) => {
      const { article } = finding.place;
      const span = finding.fix?.span ?? finding.place.span;
      return edit(article, { span, text }, { kind: "fix", words: `${article.source.slice(span.start, span.end)} → ${text}`, about: aboutOf(finding) });
    },
    accept: (finding) => suppress(finding, "accept"),
    waive: async (finding, reason) => {
      const written = await directiveEdit(finding.place.article, finding, gathered.last(), reason);
      if (written === undefined) return suppress(finding, "waive", reason);
      return edit(finding.place.article, written, { kind: "waive", words: `waived ${wordsOf(finding)}: ${reason}`, about: aboutOf(finding), reason });
    },
    addTerm: async (request) => {
      const edited = withTerm(await places.glossaryFiles(), request, places.newGlossary);
      if (edited.length === 0) return refused(`the glossary has "${request.form}" as ${request.status} already`);
      const changes = await Promise.all(edited.map(async ({ path, after }): Promise<FileChange> => {
        const before = await bytesOf(path, cwd);
        return { path, before, after: encodeLike(before, after) };
      }));
      const { form, status, language, concept, finding } = request;
      return decide({ kind: "term", words: `${language} "${form}" is ${status} for ${concept ?? "a new concept"}`, about: aboutOf(finding), changes });
    },
    relink: async (request) => {
      if (request.alignment.source.readOnly === true) return refused("the file itself links these sentences: o opens it");
      const path = join(dirname(request.alignment.source.path), overridesName).replaceAll("\\", "/");
      const before = await bytesOf(path, cwd);
      const after = encodeLike(before, withBeads(before === undefined ? "" : decode(before, path), path, request));
      return decide({ kind: "relink", words: `${request.words} (${path})`, changes: [{ path, before, after }] });
    },
    undo: async (decision) => {
      const changed = await takeBack(decision.changes, cwd);
      if (changed !== undefined) return refused(`${changed} was changed since: it is left as it is`, true);
      for (const { path, before } of decision.changes) {
        const article = gathered.article(path);
        if (article !== undefined && before !== undefined) editsOf(path).undone(await sourceOf(before, article));
      }
      return done(decision);
    },
    openEditor: ({ article, span }, suspend) => {
      const text = expected(article);
      const at = editsOf(article.path).carried(article.source, span)?.start ?? span.start;
      return openEditor({ path: article.path, text, at }, suspend, io);
    },
    // OSC 52: the terminal itself fills the clipboard, over ssh too.
    copy: (text) => io.out.write(`\u001b]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`),
    lookup: gathered.lookup,
  };
}

/** Changes whenever somebody writes the file; empty where it is gone. */
async function stampOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "";
  }
}

const wordsOf = ({ rule, actual }: Finding): string => (actual === "" ? rule : `${rule} "${actual.length > 40 ? `${actual.slice(0, 40)}…` : actual}"`);

function aboutOf({ fingerprint, rule, place, actual }: Finding): NonNullable<Decision["about"]> {
  const { line, column } = lines(place.article).position(place.span.start);
  return { fingerprint, rule, path: place.article.path, line, column, actual };
}
