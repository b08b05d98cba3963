import { dirname, join } from "node:path";
import { decode } from "../../article/decode.ts";
import { lines } from "../../article/positions.ts";
import { sourceOf } from "../../article/read.ts";
import type { Article } from "../../article/types.ts";
import { rewrite } from "../../article/write.ts";
import { addToBaseline, formatBaseline } from "../../check/baseline.ts";
import { checkSets } from "../../check/check.ts";
import { ruleContext } from "../../check/context.ts";
import { filterFindings } from "../../check/filters/filter.ts";
import type { Finding, SetView } from "../../check/types.ts";
import { emptyGlossary, parseGlossary } from "../../glossary/parse.ts";
import type { Glossary } from "../../glossary/types.ts";
import { run, type SetSource } from "../../run.ts";
import type { Checked, Decision, FileChange, Outcome, ReviewPort, WorkStep } from "../../tui/review/port.ts";
import { overridesName } from "../input/overrides.ts";
import type { Io } from "../io.ts";
import { conceptRows, lookupIn } from "./concepts.ts";
import { openEditor } from "./editor.ts";
import { bytesOf, encodeLike, takeBack, writeChanges } from "./files.ts";
import { withBeads } from "./relink.ts";
import { withTerm } from "./terms.ts";
import { withDirective } from "./waive.ts";
import type { Workbench } from "./workbench.ts";

type Told = Pick<Checked, "sets" | "findings">;

/** The world as a review sees it: files below the working folder, the encoder, the editor. */
export function reviewPort(bench: Workbench, io: Io): ReviewPort {
  const { cwd } = bench;
  let glossary: Glossary = emptyGlossary();
  let lookup = lookupIn(glossary);
  let last: readonly Finding[] = [];
  let glossaryChanged = false;

  const readGlossary = async (): Promise<void> => {
    const files = await bench.glossaryFiles();
    glossary = files.length === 0 ? emptyGlossary() : parseGlossary(files);
    lookup = lookupIn(glossary);
  };
  const withConcepts = ({ sets, findings }: Told): Checked => ({ sets, findings, concepts: sets.flatMap((set) => conceptRows(set, glossary, findings.filter((finding) => finding.set === set.set.id))) });

  const checkAgain = async (sources: readonly SetSource[], onSet?: (checked: Checked) => void, onWork?: (work: WorkStep) => void): Promise<Checked> => {
    await readGlossary();
    const baseline = await bench.baseline();
    const clock = stepClock();
    const { report } = await run({
      ...bench.runOptions,
      sets: sources,
      glossary,
      baseline,
      onEvent: ({ kind, id, done, total }) => onWork?.(clock(kind === "set" ? (done < total ? "checking" : "comparing") : `aligning ${id}`, done, total)),
      ...(onSet === undefined || sources.length < 2 ? {} : { onView: (view: SetView) => onSet(withConcepts(judged(view, glossary, bench, baseline))) }),
    });
    return withConcepts(report);
  };

  const refused = (why: string, stale = false): Outcome => ({ kind: "refused", why, stale });
  const done = (decision: Decision): Outcome => ({ kind: "done", decision, recheck: decision.changes.some(({ path }) => path !== bench.baselinePath) });
  const decide = async (decision: Decision): Promise<Outcome> => {
    await writeChanges(decision.changes, cwd);
    return done(decision);
  };
  /** The article's bytes, where the file still reads as it did when it was checked. */
  const unchanged = async (article: Article): Promise<Uint8Array | undefined> => {
    const bytes = await bytesOf(article.path, cwd);
    return bytes !== undefined && (await sourceOf(bytes, article)) === article.source ? bytes : undefined;
  };
  const changedOnDisk = ({ path }: Article): Outcome => refused(`${path} was changed meanwhile: it is read again, nothing was written`, true);

  const suppress = async (finding: Finding, kind: "accept" | "waive", reason?: string): Promise<Outcome> => {
    const before = await bytesOf(bench.baselinePath, cwd);
    const added = new Map(addToBaseline(await bench.baseline(), [finding]));
    const waiver = added.get(finding.fingerprint)!;
    if (reason !== undefined) added.set(finding.fingerprint, { ...waiver, reason });
    const change: FileChange = { path: bench.baselinePath, before, after: encodeLike(before, formatBaseline(added)) };
    const words = kind === "accept" ? `accepted ${wordsOf(finding)} in ${bench.baselinePath}` : `waived ${wordsOf(finding)} in ${bench.baselinePath}: ${reason ?? ""}`;
    return decide({ kind, words, about: aboutOf(finding), ...(reason === undefined ? {} : { reason }), changes: [change] });
  };

  return {
    check: async (onSet, onWork) => {
      const checked = await checkAgain(bench.sets, onSet, onWork);
      last = checked.findings;
      return checked;
    },
    recheck: async (set) => {
      // What is said across articles hangs on all of them.
      const all = glossaryChanged || last.some(({ data }) => "across" in data && data.across === "corpus");
      glossaryChanged = false;
      const checked = await checkAgain(all ? bench.sets : bench.sets.filter(({ id }) => id === set));
      last = all ? checked.findings : [...last.filter((finding) => finding.set !== set), ...checked.findings];
      return { ...checked, all };
    },
    fix: async (finding, text) => {
      const { article } = finding.place;
      const span = finding.fix?.span ?? finding.place.span;
      const before = await unchanged(article);
      if (before === undefined) return changedOnDisk(article);
      const { bytes: after, refused: unmade } = await rewrite(before, article, [{ span, text }]);
      if (unmade.length > 0) return refused(unmade[0]!.why);
      return decide({ kind: "fix", words: `${article.source.slice(span.start, span.end)} → ${text}`, about: aboutOf(finding), changes: [{ path: article.path, before, after }] });
    },
    accept: (finding) => suppress(finding, "accept"),
    waive: async (finding, reason) => {
      const { article } = finding.place;
      const before = await unchanged(article);
      if (before === undefined) return changedOnDisk(article);
      const written = await withDirective(article, finding, last, reason);
      if (written === undefined) return suppress(finding, "waive", reason);
      return decide({ kind: "waive", words: `waived ${wordsOf(finding)}: ${reason}`, about: aboutOf(finding), reason, changes: [{ path: article.path, before, after: encodeLike(before, written) }] });
    },
    addTerm: async (request) => {
      const edited = withTerm(await bench.glossaryFiles(), request, bench.newGlossary);
      if (edited.length === 0) return refused(`the glossary has "${request.form}" as ${request.status} already`);
      const changes = await Promise.all(edited.map(async ({ path, after }): Promise<FileChange> => {
        const before = await bytesOf(path, cwd);
        return { path, before, after: encodeLike(before, after) };
      }));
      glossaryChanged = true;
      const { form, status, language, concept, finding } = request;
      return decide({ kind: "term", words: `${language} "${form}" is ${status} for ${concept ?? "a new concept"}`, about: aboutOf(finding), changes });
    },
    relink: async (request) => {
      const path = join(dirname(request.alignment.source.path), overridesName).replaceAll("\\", "/");
      const before = await bytesOf(path, cwd);
      const after = encodeLike(before, withBeads(before === undefined ? "" : decode(before, path), path, request));
      return decide({ kind: "relink", words: `${request.words} (${path})`, changes: [{ path, before, after }] });
    },
    undo: async (decision) => {
      const changed = await takeBack(decision.changes, cwd);
      if (changed !== undefined) return refused(`${changed} was changed since: it is left as it is`, true);
      if (decision.kind === "term") glossaryChanged = true;
      return done(decision);
    },
    openEditor: (place) => {
      glossaryChanged = true;
      return Promise.resolve(openEditor(place, io));
    },
    // OSC 52: the terminal itself fills the clipboard, over ssh too.
    copy: (text) => io.out.write(`\u001b]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`),
    lookup: { mentions: (article, segment) => lookup.mentions(article, segment), concept: (id) => lookup.concept(id) },
  };
}

/** What one set's rules say, before the others are there. */
function judged(view: SetView, glossary: Glossary, { runOptions }: Workbench, baseline: Awaited<ReturnType<Workbench["baseline"]>>): Told {
  const { rules, known, settings, level } = runOptions;
  const context = ruleContext({ glossary });
  const { findings } = filterFindings(checkSets([view], { rules, context, severities: settings }), { views: [view], context, rules, known, level, settings, baseline });
  return { sets: [{ set: view.set, alignments: view.alignments }], findings };
}

/** Says how long each step has taken so far. */
function stepClock(): (what: string, done: number, total: number) => WorkStep {
  let current = "";
  let start = 0;
  return (what, done, total) => {
    if (what !== current) {
      current = what;
      start = performance.now();
    }
    return { what, done, total, elapsed: performance.now() - start };
  };
}

const wordsOf = ({ rule, actual }: Finding): string => (actual === "" ? rule : `${rule} "${actual.length > 40 ? `${actual.slice(0, 40)}…` : actual}"`);

function aboutOf({ fingerprint, rule, place, actual }: Finding): NonNullable<Decision["about"]> {
  const { line, column } = lines(place.article).position(place.span.start);
  return { fingerprint, rule, path: place.article.path, line, column, actual };
}
