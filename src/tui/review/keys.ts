import type { Binding as AnyBinding } from "../terminal/bindings.ts";
import type { KeyPress } from "../terminal/keys.ts";
import type { Action } from "./actions.ts";
import type { Screen, State } from "./state.ts";

export type Binding = AnyBinding<Action>;

const move: readonly Binding[] = [
  { keys: ["j", "down"], words: "down", action: { type: "move", by: 1 } },
  { keys: ["k", "up"], words: "up", action: { type: "move", by: -1 } },
  { keys: ["g", "home"], words: "first", action: { type: "jump", to: "start" } },
  { keys: ["G", "end"], words: "last", action: { type: "jump", to: "end" } },
  { keys: ["ctrl+d", "pagedown", "space"], words: "a page down", action: { type: "page", by: 1 } },
  { keys: ["ctrl+u", "pageup"], words: "a page up", action: { type: "page", by: -1 } },
];

const decide: readonly Binding[] = [
  { keys: ["f"], words: "fix: shows the change first", action: { type: "ask", what: "fix" }, footer: "fix" },
  { keys: ["a"], words: "accept as it is (samma-suppressions.json)", action: { type: "accept" }, footer: "accept" },
  { keys: ["w"], words: "waive with a reason", action: { type: "ask", what: "waive" }, footer: "waive" },
  { keys: ["t"], words: "add or change a term of the glossary", action: { type: "ask", what: "term" }, footer: "term" },
  { keys: ["e"], words: "evidence: every place of every form", action: { type: "open", screen: "evidence" }, footer: "evidence" },
  { keys: ["r"], words: "read both texts here, bead by bead", action: { type: "open", screen: "reading" }, footer: "read" },
  { keys: ["o"], words: "open in the editor ($VISUAL, $EDITOR)", action: { type: "editor" } },
  { keys: ["y"], words: "copy the suggestion", action: { type: "copy" } },
];

const search: readonly Binding[] = [
  { keys: ["/"], words: "search", action: { type: "ask", what: "search" } },
  { keys: ["F"], words: "filter by severity, rule, language, concept, set", action: { type: "ask", what: "filter" }, footer: "filter" },
  { keys: ["x"], words: "clear filter and search", action: { type: "clear-filter" } },
  { keys: ["s"], words: "sort by place, severity, confidence, rule", action: { type: "sort" } },
];

const everywhere: readonly Binding[] = [
  { keys: ["u"], words: "undo the last decision", action: { type: "undo" }, footer: "undo" },
  { keys: ["U"], words: "undo everything of this session", action: { type: "undo-all" } },
  { keys: ["1"], words: "findings", action: { type: "open", screen: "findings" } },
  { keys: ["2"], words: "overview of sets and languages", action: { type: "open", screen: "overview" } },
  { keys: ["3"], words: "concepts over all languages", action: { type: "open", screen: "concepts" } },
  { keys: ["4"], words: "aligned reading", action: { type: "open", screen: "reading" } },
  { keys: ["5"], words: "decisions of this session", action: { type: "open", screen: "decisions" } },
  { keys: ["tab"], words: "next page", action: { type: "tab", by: 1 } },
  { keys: ["shift+tab"], words: "page before", action: { type: "tab", by: -1 } },
  { keys: [":"], words: "command palette", action: { type: "ask", what: "palette" } },
  { keys: ["?"], words: "help", action: { type: "open", screen: "help" }, footer: "help" },
  { keys: ["escape"], words: "back", action: { type: "back" } },
  { keys: ["q"], words: "quit", action: { type: "ask", what: "quit" }, footer: "quit" },
];

const walk: readonly Binding[] = [
  { keys: ["n"], words: "next finding", action: { type: "move", by: 1 } },
  { keys: ["p", "N"], words: "finding before", action: { type: "move", by: -1 } },
];

const sideways: readonly Binding[] = [
  { keys: ["l", "right"], words: "next language", action: { type: "sideways", by: 1 } },
  { keys: ["h", "left"], words: "language before", action: { type: "sideways", by: -1 } },
];

const reading: readonly Binding[] = [
  { keys: ["n"], words: "next doubtful bead", action: { type: "doubtful", by: 1 }, footer: "next doubtful" },
  { keys: ["p", "N"], words: "doubtful bead before", action: { type: "doubtful", by: -1 } },
  { keys: ["m"], words: "merge with the next bead", action: { type: "relink", kind: "merge" }, footer: "merge" },
  { keys: ["s"], words: "split the bead", action: { type: "relink", kind: "split" }, footer: "split" },
  { keys: ["]"], words: "give the last target sentence to the next bead", action: { type: "relink", kind: "target-down" }, footer: "give" },
  { keys: ["["], words: "take the next bead's first target sentence", action: { type: "relink", kind: "target-up" }, footer: "take" },
  { keys: ["}"], words: "give the last source sentence to the next bead", action: { type: "relink", kind: "source-down" } },
  { keys: ["{"], words: "take the next bead's first source sentence", action: { type: "relink", kind: "source-up" } },
  { keys: ["l", "right"], words: "next translation", action: { type: "pair", by: 1 } },
  { keys: ["h", "left"], words: "translation before", action: { type: "pair", by: -1 } },
  { keys: ["o"], words: "open in the editor", action: { type: "editor" } },
];

const enter = (words: string): Binding => ({ keys: ["enter"], words, action: { type: "enter" }, footer: words });

const own: Readonly<Record<Screen, readonly Binding[]>> = {
  findings: [enter("open"), ...decide, ...search, ...walk, ...move],
  finding: [
    ...walk.map((binding, index) => ({ ...binding, ...(index === 0 ? { footer: "next" } : {}) })),
    ...decide,
    { keys: ["j", "down"], words: "scroll down", action: { type: "scroll", by: 1 } },
    { keys: ["k", "up"], words: "scroll up", action: { type: "scroll", by: -1 } },
    { keys: ["ctrl+d", "pagedown", "space"], words: "a page down", action: { type: "page", by: 1 } },
    { keys: ["ctrl+u", "pageup"], words: "a page up", action: { type: "page", by: -1 } },
  ],
  overview: [enter("show these"), ...search, ...sideways, ...move],
  concepts: [enter("show its findings"), ...move],
  evidence: [enter("read there"), { keys: ["o"], words: "open in the editor", action: { type: "editor" }, footer: "editor" }, ...move],
  reading: [...reading, ...move],
  decisions: [...move],
  help: [
    { keys: ["j", "down"], words: "scroll down", action: { type: "scroll", by: 1 } },
    { keys: ["k", "up"], words: "scroll up", action: { type: "scroll", by: -1 } },
    ...move.slice(4),
  ],
};

/** Every key of a screen; what the screen itself says of a key comes before what holds everywhere. */
export function bindingsOf(screen: Screen): readonly Binding[] {
  return [...own[screen], ...everywhere];
}

/** What a key means now. A question on the screen takes all keys first. */
export function actionOf(state: State, key: KeyPress): Action | undefined {
  if (state.prompt !== undefined) return promptAction(state.prompt, key);
  return bindingsOf(state.screen).find(({ keys }) => keys.includes(key.name))?.action;
}

function promptAction(prompt: NonNullable<State["prompt"]>, { name: key, text }: KeyPress): Action | undefined {
  if (key === "escape") return { type: "back" };
  if (key === "enter") return { type: "answer" };
  if (prompt.kind === "quit") return key === "y" || key === "q" ? { type: "answer" } : { type: "back" };
  if (prompt.kind === "filter") return filterAction(key);
  if (prompt.kind === "fix" && !prompt.editing) return key === "y" || key === "f" ? { type: "answer" } : key === "e" ? { type: "edit-fix" } : key === "n" || key === "q" ? { type: "back" } : undefined;
  if (prompt.kind === "palette" && (key === "down" || key === "up")) return { type: "move", by: key === "down" ? 1 : -1 };
  if (prompt.kind === "term" && key === "tab") return { type: "next-status" };
  if (key === "backspace") return { type: "erase" };
  if (key === "ctrl+u") return { type: "erase", all: true };
  return text === undefined ? undefined : { type: "typed", text };
}

function filterAction(key: string): Action | undefined {
  if (key === "j" || key === "down") return { type: "move", by: 1 };
  if (key === "k" || key === "up") return { type: "move", by: -1 };
  if (key === "space") return { type: "choose" };
  if (key === "x") return { type: "clear-filter" };
  return key === "F" || key === "q" ? { type: "back" } : undefined;
}
