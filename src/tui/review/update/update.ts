import type { Action, Step } from "../actions.ts";
import { setOf } from "../context.ts";
import { currentFinding, evidencePlaces, sorts, type State } from "../state.ts";
import { refreshed, withChecked, withDecision, withoutDecision, withPartial, withWork } from "./findings.ts";
import { moved, pageOf, sideways, toDoubtful } from "./move.ts";
import { closed, entered, nextTab, opened } from "./open.ts";
import { answered, asked, chosen, dismissed, erased, nextStatus, typed, unfiltered } from "./prompt.ts";

/** What becomes of the state, and what is to be done in the world for it. Pure. */
export function update(state: State, action: Action): Step<State> {
  // A message is about the key before: the next one takes it away. What the world says keeps it.
  const spoken = isKey(action) && state.message !== undefined ? { ...state, message: undefined } : state;
  return onKey(spoken, action) ?? { state: onEvent(spoken, action) };
}

const none: ReadonlySet<string> = new Set();

const events = ["resize", "work", "partial", "checked", "rechecking", "decided", "undone", "say"];
const isKey = ({ type }: Action): boolean => !events.includes(type);

function onEvent(state: State, action: Action): State {
  switch (action.type) {
    case "resize":
      return { ...state, columns: action.columns, rows: action.rows };
    case "work":
      return withWork(state, action.work);
    case "partial":
      return withPartial(state, action.checked);
    case "checked":
      return withChecked(state, action.checked, { all: action.all, except: action.except ?? none });
    case "rechecking":
      return { ...state, rechecking: action.on };
    case "decided":
      return withDecision(state, action.decision);
    case "undone":
      return withoutDecision(state, action.decision);
    case "say":
      return { ...state, message: action };
    default:
      return state;
  }
}

function onKey(state: State, action: Action): Step<State> | undefined {
  switch (action.type) {
    case "move":
      return { state: moved(state, action.by) };
    case "page":
      return { state: state.screen === "finding" || state.screen === "help" ? scrolled(state, action.by * pageOf(state)) : moved(state, action.by * pageOf(state)) };
    case "jump":
      return { state: moved(moved(state, -Infinity), action.to === "start" ? 0 : action.to === "end" ? Infinity : action.to) };
    case "scroll":
      return { state: scrolled(state, action.by) };
    case "sideways":
    case "pair":
      return { state: sideways(state, action.by) };
    case "doubtful":
      return { state: toDoubtful(state, action.by) };
    case "open":
      return { state: opened(state, action.screen) };
    case "tab":
      return { state: nextTab(state, action.by) };
    case "enter":
      return { state: entered(state) };
    case "back":
      return { state: state.prompt === undefined ? closed(state) : dismissed(state) };
    case "sort":
      return { state: sorted(state) };
    case "ask":
      return asked(state, action.what);
    case "answer":
      return answered(state, update);
    case "typed":
      return { state: typed(state, action.text) };
    case "erase":
      return { state: erased(state, action.all === true) };
    case "choose":
      return { state: chosen(state) };
    case "clear-filter":
      return { state: unfiltered(state) };
    case "next-status":
      return { state: nextStatus(state) };
    case "edit-fix":
      return { state: state.prompt?.kind === "fix" ? { ...state, prompt: { ...state.prompt, editing: true } } : state };
    case "undo":
      return state.decisions.length === 0 ? { state: { ...state, message: { text: "nothing to undo", tone: "plain" } } } : { state, effect: { effect: "undo" } };
    case "undo-all":
      return state.decisions.length === 0 ? { state: { ...state, message: { text: "nothing to undo", tone: "plain" } } } : { state: { ...state, message: { text: "taking everything back", tone: "plain" } }, effect: { effect: "undo-all" } };
    case "accept":
    case "copy":
      return aboutFinding(state, action.type);
    case "editor":
      return editor(state);
    case "relink":
      return state.reading === undefined ? { state } : { state, effect: { effect: "relink", ...state.reading, kind: action.kind } };
    default:
      return undefined;
  }
}

const scrolled = (state: State, by: number): State => ({ ...state, scroll: Math.max(0, state.scroll + by) });

function sorted(state: State): State {
  const sort = sorts[(sorts.indexOf(state.sort) + 1) % sorts.length]!;
  return { ...refreshed({ ...state, sort }), message: { text: `sorted by ${sort}`, tone: "plain" } };
}

function aboutFinding(state: State, what: "accept" | "copy"): Step<State> {
  const finding = currentFinding(state);
  if (finding === undefined) return { state: { ...state, message: { text: "there is no finding here", tone: "plain" } } };
  if (what === "accept") return { state, effect: { effect: "accept", fingerprint: finding.fingerprint } };
  const text = finding.fix?.text ?? finding.expected[0];
  if (text === undefined) return { state: { ...state, message: { text: "there is no suggestion to copy", tone: "plain" } } };
  return { state: { ...state, message: { text: `copied ${text}`, tone: "good" } }, effect: { effect: "copy", text } };
}

/** The editor opens where the cursor is: at the finding, a place of its evidence, the bead's translation. */
function editor(state: State): Step<State> {
  const finding = currentFinding(state);
  if (state.screen === "reading") {
    const { reading } = state;
    const alignment = reading === undefined ? undefined : setOf(state, reading.set)?.alignments[reading.pair];
    const bead = reading === undefined ? undefined : alignment?.beads[reading.bead];
    if (alignment === undefined || bead === undefined) return { state };
    const [article, segment] = bead.target.length > 0 ? [alignment.target, bead.target[0]!] : [alignment.source, bead.source[0]!];
    return { state, effect: { effect: "editor", place: { article, segment, span: article.segments[segment]!.span } } };
  }
  if (finding === undefined) return { state };
  const place = state.screen === "evidence" ? (evidencePlaces(finding)[state.evidence]?.place ?? finding.place) : finding.place;
  return { state, effect: { effect: "editor", place } };
}
