import { findingsOf } from "../../../check/check.ts";
import { ruleContext } from "../../../check/context.ts";
import { filterFindings } from "../../../check/filters/filter.ts";
import type { Draft, Finding, SetView } from "../../../check/types.ts";
import type { Glossary } from "../../../glossary/types.ts";
import { run, type RunOptions, type RunResult, type SetSource } from "../../../run.ts";
import { layoutNotes } from "../../layout/find.ts";
import { activeRules, articleFiles, configuredModel, restingRules, runSettings, setStore, setsOf } from "../../prepare.ts";
import { eventWords } from "../../progress.ts";
import { glossaryOf } from "../../input/glossary.ts";
import type { Session } from "../../program.ts";
import type { ReviewOptions } from "../../commands/review.options.ts";
import type { WorkStep } from "../../../tui/review/port.ts";
import { reviewPlaces } from "../places.ts";
import { announced } from "./announce.ts";
import { cardsOf } from "./cards.ts";
import { conceptRows } from "./concepts.ts";
import type { CheckedSet, Checker, Judged } from "./types.ts";
import { sessionMemory } from "./memory.ts";
import { nameRows } from "./names.ts";
import { highlightsOf } from "./highlights.ts";

/** Of so many sets all are compared anew after each edit: the others are remembered, which takes about 10 ms each. */
const fewSets = 50;

type Baseline = NonNullable<RunOptions["baseline"]>;

/** Checks the articles in this process. @throws UserError for what is wrong with the call, the settings or the paths. */
export async function openChecker(given: readonly string[], options: ReviewOptions, session: Session, onWork: (work: WorkStep) => void): Promise<Checker> {
  const { io } = session;
  const places = await reviewPlaces(given, options, session);
  const { config } = places;
  const clock = stepClock();
  onWork(clock("reading", 0, 0));
  const sets = await setsOf(await articleFiles(given, "review", config, io), config, options, io);
  const embedder = announced(await configuredModel(options, config, io), () => onWork(clock("loading the model", 0, 0)));
  const rules = activeRules(config, restingRules);
  const settings = { embedder, rules, keepRenderings: true, ...runSettings(config, options, session), severities: ["error", "warning", "info"] as const };
  const notes = config.layout === undefined ? undefined : layoutNotes(config.layout, sets.length);
  let memory = sessionMemory(undefined);
  let stored: ReturnType<typeof setStore>;
  let glossaryText = "";
  let glossary: Glossary = glossaryOf([]);
  let last: readonly Finding[] = [];

  /** Whether the glossary is another one than at the last check. */
  const readGlossary = async (): Promise<boolean> => {
    const files = await places.glossaryFiles();
    const text = JSON.stringify(files);
    if (text === glossaryText) return false;
    glossary = glossaryOf(files);
    glossaryText = text;
    stored?.close();
    stored = setStore({ glossaryFiles: files, keepRenderings: true, rules, config, model: embedder.model }, options, io);
    memory = sessionMemory(stored);
    return true;
  };

  const check = async (sources: readonly SetSource[], onSet: (set: CheckedSet) => void, onWork: (work: WorkStep) => void): Promise<Judged> => {
    const baseline = await places.baseline();
    const { report } = await run({
      ...settings,
      sets: sources,
      glossary,
      baseline,
      memory,
      onEvent: (event) => {
        const { done, total } = event;
        const isCorpus = event.kind === "set" && done === total;
        onWork({ ...clock(isCorpus ? "comparing the articles" : eventWords(event, "checking"), done, total), ...(event.kind === "embed" ? { language: event.language, set: event.id } : {}) });
      },
      onView: (view, drafts) => onSet(checkedSet(view, judged(view, drafts, glossary, settings, baseline), glossary)),
    });
    return { findings: report.findings, order: report.sets.map(({ set }) => set.id) };
  };

  return {
    check: async (onSet, onWork) => {
      await readGlossary();
      const judgement = await check(sets, onSet, onWork);
      last = judgement.findings;
      return { ...judgement, ...(notes === undefined ? {} : { notes }) };
    },
    recheck: async (set, onSet) => {
      // An edit may part an article from the others or bring it back to them, and everything hangs on the glossary.
      const all = (await readGlossary()) || sets.length <= fewSets || last.some(({ data }) => "across" in data && data.across === "corpus");
      const judgement = await check(all ? sets : sets.filter(({ id }) => id === set), onSet, () => undefined);
      last = all ? judgement.findings : [...last.filter((finding) => finding.set !== set), ...judgement.findings];
      return { ...judgement, all };
    },
    close: () => {
      stored?.close();
      return embedder.close();
    },
  };
}

function checkedSet(view: SetView, findings: readonly Finding[], glossary: Glossary): CheckedSet {
  return {
    set: { set: view.set, alignments: view.alignments },
    findings,
    concepts: [...conceptRows(view, glossary, findings), ...nameRows(view, findings)],
    highlights: highlightsOf(view),
    cards: cardsOf(findings, glossary),
  };
}

type Settings = Pick<RunOptions, "rules" | "known" | "settings" | "level" | "inProject">;

/** What one set's rules say, before the others are there. */
function judged(view: SetView, drafts: readonly Draft[], glossary: Glossary, { rules, known, settings, level, inProject }: Settings, baseline: Baseline): RunResult["report"]["findings"] {
  const context = ruleContext({ glossary });
  return filterFindings(findingsOf(drafts, [view], { rules, severities: settings, inProject }), { views: [view], context, rules, known, level, settings, baseline }).findings;
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
