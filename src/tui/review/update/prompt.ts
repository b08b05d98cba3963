import type { Finding } from "../../../check/types.ts";
import type { Action, Step } from "../actions.ts";
import { facetChoices, toggled } from "../filter.ts";
import { paletteChoices } from "../palette.ts";
import { termStatuses } from "../port.ts";
import { currentFinding, noFilter, type Prompt, type State } from "../state.ts";
import { graphemes } from "../../text/width.ts";
import { refreshed } from "./findings.ts";

type Asked = Extract<Action, { type: "ask" }>["what"];

const say = (state: State, text: string): State => ({ ...state, message: { text, tone: "plain" } });

export function asked(state: State, what: Asked): Step<State> {
  const ask = (prompt: Prompt): Step<State> => ({ state: { ...state, prompt, message: undefined } });
  switch (what) {
    case "search":
      return ask({ kind: "search", text: state.filter.search, before: state.filter.search });
    case "filter":
      return ask({ kind: "filter", row: 0 });
    case "palette":
      return ask({ kind: "palette", text: "", row: 0 });
    case "quit":
      // Nothing is lost by leaving: what was decided is written.
      return { state, effect: { effect: "quit" } };
    default: {
      const finding = currentFinding(state);
      return finding === undefined ? { state: say(state, "there is no finding here") } : ask2(state, finding, what);
    }
  }
}

function ask2(state: State, finding: Finding, what: "fix" | "waive" | "term"): Step<State> {
  const { fingerprint } = finding;
  const ask = (prompt: Prompt): Step<State> => ({ state: { ...state, prompt, message: undefined } });
  switch (what) {
    case "fix":
      return fixable(finding) ? ask({ kind: "fix", fingerprint, text: finding.fix?.text ?? finding.expected[0] ?? finding.actual, editing: finding.fix === undefined }) : { state: say(state, "nothing stands here to replace; o opens the editor") };
    case "waive":
      return ask({ kind: "waive", fingerprint, text: "" });
    case "term": {
      const text = termOf(finding);
      return text === "" ? { state: say(state, "there is no form here that a glossary could hold") } : ask({ kind: "term", fingerprint, text, status: "admitted" });
    }
  }
}

const fixable = ({ fix, actual, place }: Finding): boolean => fix !== undefined || (actual !== "" && place.span.end > place.span.start);

/** The form to offer: the words in question, unless they are a whole sentence. */
function termOf({ actual, expected }: Finding): string {
  const form = actual !== "" ? actual : (expected[0] ?? "");
  return graphemes(form).length > 60 ? "" : form;
}

export function typed(state: State, text: string): State {
  const { prompt } = state;
  const one = text.replace(/[\r\n\t]+/gu, " ");
  return prompt === undefined || !("text" in prompt) ? state : withText(state, prompt, prompt.text + one);
}

/** Backspace takes one user-perceived character, Ctrl-u all. */
export function erased(state: State, all: boolean): State {
  const { prompt } = state;
  return prompt === undefined || !("text" in prompt) ? state : withText(state, prompt, all ? "" : graphemes(prompt.text).slice(0, -1).join(""));
}

function withText(state: State, prompt: Extract<Prompt, { text: string }>, text: string): State {
  const next = { ...state, prompt: prompt.kind === "palette" ? { ...prompt, text, row: 0 } : { ...prompt, text } };
  // A search shows what it finds as it is typed.
  return prompt.kind === "search" ? refreshed({ ...next, filter: { ...state.filter, search: text } }) : next;
}

/** Esc: the question is taken back, a search with it. */
export function dismissed(state: State): State {
  const { prompt } = state;
  const closed = { ...state, prompt: undefined };
  return prompt?.kind === "search" ? refreshed({ ...closed, filter: { ...state.filter, search: prompt.before } }) : closed;
}

/** Enter: what was asked is decided. `run` carries out a command of the palette. */
export function answered(state: State, run: (state: State, action: Action) => Step<State>): Step<State> {
  const { prompt } = state;
  const next: State = { ...state, prompt: undefined };
  switch (prompt?.kind) {
    case "fix":
      return { state: next, effect: { effect: "fix", fingerprint: prompt.fingerprint, text: prompt.text } };
    case "waive":
      return prompt.text.trim() === "" ? { state: say(state, "a waiver needs a reason, for whoever reads it later") } : { state: next, effect: { effect: "waive", fingerprint: prompt.fingerprint, reason: prompt.text.trim() } };
    case "term": {
      const finding = state.findings.find(({ fingerprint }) => fingerprint === prompt.fingerprint);
      if (finding === undefined || prompt.text.trim() === "") return { state: next };
      const { concept, place } = finding;
      return { state: next, effect: { effect: "term", request: { ...(concept === undefined ? {} : { concept }), language: place.article.language, form: prompt.text.trim(), status: prompt.status, finding } } };
    }
    case "palette": {
      const choice = paletteChoices(state)[prompt.row];
      return choice === undefined ? { state: next } : run(next, choice.action);
    }
    case "quit":
      return { state: next, effect: { effect: "quit" } };
    default:
      return { state: next };
  }
}

/** Space in the filter: the row under the cursor on or off. */
export function chosen(state: State): State {
  if (state.prompt?.kind !== "filter") return state;
  const choice = facetChoices(state)[state.prompt.row];
  return choice === undefined ? state : refreshed({ ...state, filter: toggled(state.filter, choice.facet, choice.value) });
}

export function unfiltered(state: State): State {
  return refreshed({ ...state, filter: noFilter });
}

export function nextStatus(state: State): State {
  const { prompt } = state;
  if (prompt?.kind !== "term") return state;
  return { ...state, prompt: { ...prompt, status: termStatuses[(termStatuses.indexOf(prompt.status) + 1) % termStatuses.length]! } };
}
