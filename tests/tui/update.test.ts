import { describe, expect, test } from "vitest";
import { articleOf } from "../check/views.ts";
import { update } from "../../src/tui/review/update/update.ts";
import { relinked } from "../../src/tui/review/relink.ts";
import { facetChoices } from "../../src/tui/review/filter.ts";
import type { Action } from "../../src/tui/review/actions.ts";
import { actionOf } from "../../src/tui/review/keys.ts";
import { english, findingOf, news, pressed, stateOf, swedish } from "./review.ts";

const words = (state: ReturnType<typeof stateOf>): string[] => state.visible.map(({ actual }) => actual);
const effectOf = (state: ReturnType<typeof stateOf>, key: string): unknown => update(state, actionOf(state, { name: key, text: key })!).effect;

describe("moving", () => {
  test("vi and arrow keys, never past the ends", () => {
    const state = stateOf();
    expect(pressed(state, "j", "down", "j").cursor).toBe(1);
    expect(pressed(state, "j", "k", "up").cursor).toBe(0);
    expect(pressed(state, "G").cursor).toBe(1);
  });
  test("Enter opens, Esc leads back", () => {
    expect(pressed(stateOf(), "enter").screen).toBe("finding");
    expect(pressed(stateOf(), "enter", "e").screen).toBe("evidence");
    expect(pressed(stateOf(), "enter", "e", "escape", "escape").screen).toBe("findings");
  });
  test("n goes on inside an open finding", () => expect(pressed(stateOf(), "enter", "n").cursor).toBe(1));
  test("reading begins at the finding", () => expect(pressed(stateOf(), "j", "r").reading).toEqual({ set: "news", pair: 0, bead: 2 }));
  test("the next doubtful bead is one below the mark, not one settled by hand", () => {
    const state = pressed(stateOf(news({ beads: [[[0], [0], 0.95], [[1], [1], 0.3], [[2], [2], 0.9]] })), "4", "n");
    expect(state.reading?.bead).toBe(1);
    expect(pressed(state, "n").message?.text).toContain("no doubtful bead");
  });
});

describe("choosing what is shown", () => {
  test("a search shows what it finds as it is typed, Esc takes it back", () => {
    const state = pressed(stateOf(), "/", "g", "r", "i", "n", "d");
    expect(words(state)).toEqual(["grinden"]);
    expect(words(pressed(state, "escape"))).toEqual(["Brant", "grinden"]);
    expect(words(pressed(state, "enter", "x"))).toEqual(["Brant", "grinden"]);
  });
  test("q inside a search is a letter", () => expect(pressed(stateOf(), "/", "q").filter.search).toBe("q"));
  test("a filter by severity", () => {
    const state = pressed(stateOf(), "F");
    const row = facetChoices(state).findIndex(({ value }) => value === "error");
    expect(words(pressed(state, ...Array.from({ length: row }, () => "j"), "space", "enter"))).toEqual(["grinden"]);
  });
  test("sorting by severity puts errors first and keeps the cursor on its finding", () => {
    const state = pressed(stateOf(), "s");
    expect(words(state)).toEqual(["grinden", "Brant"]);
    expect(state.visible[state.cursor]?.actual).toBe("Brant");
  });
  test("a cell of the overview shows its findings", () => {
    const other = news({ set: "other", findings: (source) => [findingOf({ article: source, segment: 0, words: "Brandt", set: "other" })] });
    const both = stateOf({ sets: [...news().sets, ...other.sets], findings: [...news().findings, ...other.findings], concepts: [] });
    expect(words(pressed(both, "2", "j", "enter"))).toEqual(["Brandt"]);
    expect(words(pressed(both, "2", "l", "l", "enter"))).toEqual(["Brant", "grinden"]);
  });
});

describe("deciding", () => {
  test("a fix is shown first and written on y", () => {
    const asked = pressed(stateOf(), "f");
    expect(asked.prompt).toMatchObject({ kind: "fix", text: "Brandt", editing: false });
    expect(effectOf(asked, "y")).toEqual({ effect: "fix", fingerprint: asked.visible[0]!.fingerprint, text: "Brandt" });
    expect(pressed(asked, "n").prompt).toBeUndefined();
  });
  test("without a safe fix the words are edited", () => {
    const asked = pressed(stateOf(), "j", "f", "backspace", "x");
    expect(effectOf(asked, "enter")).toMatchObject({ effect: "fix", text: "portex" });
  });
  test("a waiver needs a reason", () => {
    const empty = pressed(stateOf(), "w", "enter");
    expect(empty.prompt?.kind).toBe("waive");
    expect(effectOf(pressed(empty, "o", "k"), "enter")).toMatchObject({ effect: "waive", reason: "ok" });
  });
  test("Tab goes through the statuses of a term", () => {
    expect(effectOf(pressed(stateOf(), "t", "tab", "tab"), "enter")).toMatchObject({ effect: "term", request: { form: "Brant", status: "deprecated", language: "sv" } });
  });
  test("Backspace takes a whole Thai letter with its marks", () => {
    expect(pressed(stateOf(), "w", "ก", "น้ำ", "backspace").prompt).toMatchObject({ text: "ก" });
  });
  test("what is decided is gone from the list; taken back it is there again", () => {
    const state = stateOf();
    const decision = { kind: "accept", words: "accepted", about: { fingerprint: state.visible[0]!.fingerprint, rule: "name-variant", path: "a", line: 1, column: 1, actual: "Brant" }, changes: [] } as const;
    const decided = update(state, { type: "decided", decision }).state;
    expect(words(decided)).toEqual(["grinden"]);
    expect(words(update(decided, { type: "undone", decision }).state)).toEqual(["Brant", "grinden"]);
  });
  test("fresh results of one set leave what was accepted in another out", () => {
    const other = news({ set: "other", findings: () => [findingOf({ article: swedish, segment: 1, words: "Kajen", set: "other" })] });
    const both = stateOf({ sets: [...news().sets, ...other.sets], findings: [...news().findings, ...other.findings], concepts: [] });
    const about = { fingerprint: both.findings[0]!.fingerprint, rule: "name-variant", path: "a", line: 1, column: 1, actual: "Brant" } as const;
    const accepted = update(both, { type: "decided", decision: { kind: "accept", words: "", about, changes: [] } }).state;
    expect(words(update(accepted, { type: "checked", checked: other, all: false }).state)).toEqual(["grinden", "Kajen"]);
  });
  test("nothing to decide, nothing breaks", () => {
    const empty = stateOf(news({ findings: () => [] }));
    for (const key of ["f", "a", "w", "t", "e", "r", "o", "y", "u", "enter", "j", "G", "s"]) expect(() => pressed(empty, key)).not.toThrow();
  });
});

describe("beads linked by hand", () => {
  const four = articleOf("en", ["One.", "Two.", "Three.", "Four."]);
  const alignment = news({ source: four, target: articleOf("sv", ["Ett.", "Två.", "Tre.", "Fyra."]), beads: [[[0], [0]], [[1], [1, 2]], [[2, 3], [3]]], findings: () => [] }).sets[0]!.alignments[0]!;
  test.each([
    ["merge", 0, [{ source: [0, 1], target: [0, 1, 2] }]],
    ["split", 1, [{ source: [1], target: [1] }, { source: [], target: [2] }]],
    ["split", 0, [{ source: [0], target: [] }, { source: [], target: [0] }]],
    ["target-down", 1, [{ source: [1], target: [1] }, { source: [2, 3], target: [2, 3] }]],
    ["target-up", 0, [{ source: [0], target: [0, 1] }, { source: [1], target: [2] }]],
    ["source-up", 1, [{ source: [1, 2], target: [1, 2] }, { source: [3], target: [3] }]],
  ] as const)("%s at bead %i", (kind, at, beads) => expect(relinked(alignment, at, kind)?.beads).toEqual(beads));
  test("the last bead has no next one", () => expect(relinked(alignment, 2, "merge")).toBeUndefined());
});

test("the palette finds commands by their words and runs them", () => {
  const state = pressed(stateOf(), ":", "o", "v", "e", "r", "v", "enter");
  expect(state.screen).toBe("overview");
  expect(state.prompt).toBeUndefined();
});

test("results of a set can be read while others are at work", () => {
  const work: Action = { type: "work", work: { what: "checking", done: 1, total: 9, elapsed: 100 } };
  const state = update(update(pressed(stateOf(news({ findings: () => [] }))), work).state, { type: "partial", checked: news({ set: "second", source: english }) }).state;
  expect(words(state)).toEqual(["Brant", "grinden"]);
});
