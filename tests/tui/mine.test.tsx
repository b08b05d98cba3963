import { render } from "ink-testing-library";
import { describe, expect, it, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import { actionOf } from "../../src/tui/mine/keys.ts";
import type { Draft, MinePort, Outcome } from "../../src/tui/mine/port.ts";
import { openMineSession } from "../../src/tui/mine/session.ts";
import { currentDraft, initialState, openDrafts, type State } from "../../src/tui/mine/state.ts";
import { update } from "../../src/tui/mine/update.ts";
import { frame } from "../../src/tui/mine/view/frame.ts";
import { Screen } from "../../src/tui/terminal/screen.tsx";
import { lineWidth, plain } from "../../src/tui/text/line.ts";

const types = ["person", "place", "term"];

const anna: Draft = {
  key: 0,
  id: "anna-ek",
  type: "person",
  isKnown: false,
  count: 9,
  sections: [
    { language: "sv", confidence: 1, forms: [{ text: "Anna Ek", count: 9, status: "preferred" }] },
    { language: "th", confidence: 0.5, forms: [{ text: "แอนนาเอก", count: 7, status: "preferred" }, { text: "แอนนา เอก", count: 2, status: "deprecated" }] },
  ],
  evidence: [{ path: "news.sv.txt", line: 3, text: "Anna Ek kom till stan.", rendering: "แอนนาเอกมาถึงเมือง" }],
};
const mill: Draft = { key: 1, id: "mill", type: "place", isKnown: true, count: 3, sections: [{ language: "th", confidence: 0.9, forms: [{ text: "โรงสี", count: 3, status: "preferred" }] }], evidence: [] };
const drafts = [anna, mill];

function pressed(state: State, ...keys: string[]): State {
  return keys.reduce((current, name) => {
    const action = actionOf(current, { name, ...(name.length === 1 ? { text: name } : {}) });
    return action === undefined ? current : update(current, action, types).state;
  }, state);
}
const start = (columns = 80, rows = 24): State => initialState(drafts, columns, rows);
const screen = (state: State): string => frame(state).map(plain).join("\n");

describe("what keys change of a proposal", () => {
  it("t goes through the types, and begins again", () => {
    expect(currentDraft(pressed(start(), "t"))!.type).toBe("place");
    expect(currentDraft(pressed(start(), "t", "t", "t"))!.type).toBe("person");
  });

  it("p prefers the marked form and deprecates the one that was", () => {
    const forms = currentDraft(pressed(start(), "tab", "tab", "tab", "p"))!.sections[1]!.forms;
    expect(forms.map(({ text, status }) => `${text} ${status}`)).toEqual(["แอนนาเอก deprecated", "แอนนา เอก preferred"]);
  });

  it("x leaves a form out and takes it in again as what it can be", () => {
    const left = pressed(start(), "tab", "tab", "x");
    expect(currentDraft(left)!.sections[1]!.forms[0]!.status).toBe("left out");
    expect(currentDraft(pressed(left, "x"))!.sections[1]!.forms[0]!.status).toBe("preferred");
    expect(currentDraft(pressed(left, "tab", "p", "shift+tab", "x"))!.sections[1]!.forms.map(({ status }) => status)).toEqual(["deprecated", "preferred"]);
  });

  it("e edits the id or a form; Esc leaves it as it was, nothing typed is nothing changed", () => {
    expect(currentDraft(pressed(start(), "e", "ctrl+u", "e", "k", "enter"))!.id).toBe("ek");
    expect(currentDraft(pressed(start(), "e", "x", "escape"))!.id).toBe("anna-ek");
    expect(currentDraft(pressed(start(), "e", "ctrl+u", "enter"))!.id).toBe("anna-ek");
    expect(currentDraft(pressed(start(), "tab", "e", "backspace", "enter"))!.sections[0]!.forms[0]!.text).toBe("Anna E");
  });

  it("a concept of the glossary keeps its id and type", () => {
    expect(currentDraft(pressed(start(), "j", "t"))).toBe(mill);
    expect(currentDraft(pressed(start(), "j", "e", "ctrl+u", "q", "enter"))!.id).toBe("mill");
  });
});

describe("the screen", () => {
  it.each([[80, 24], [120, 40], [40, 10]])("fits into %i x %i, Thai included", (columns, rows) => {
    const lines = frame(start(columns, rows));
    expect(lines).toHaveLength(rows - 1);
    for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
  });

  it("shows what would be written, how often each form stands, and sentences", () => {
    const shown = screen(start());
    expect(shown).toContain("anna-ek   person");
    expect(shown).toContain("Thai: แอนนาเอก  7 times  unsure, 50%");
    expect(shown).toContain("แอนนา เอก  twice  deprecated");
    expect(shown).toContain("news.sv.txt:3");
    expect(shown).toContain("แอนนาเอกมาถึงเมือง");
  });

  it("says that a known concept lacks a language", () => {
    expect(screen(pressed(start(), "j"))).toContain("mill  is in the glossary and lacks:");
  });

  it("names every key on the help page, help and the way out on the last line of a narrow window", () => {
    expect(screen(pressed(start(), "?"))).toContain("samma.mine.yaml");
    expect(plain(frame(start(40, 12)).at(-1)!)).toMatch(/\? help {2}q quit/u);
  });
});

interface FakePort extends MinePort {
  readonly calls: string[];
}
function fakePort(answers: Partial<MinePort> = {}): FakePort {
  const calls: string[] = [];
  const done = (words: string): Promise<Outcome> => {
    calls.push(words);
    return Promise.resolve({ done: true, words });
  };
  return { calls, types, accept: ({ id }) => done(`accepted ${id}`), reject: ({ id }) => done(`rejected ${id}`), undo: () => done("undone"), ...answers };
}

function show(port: MinePort) {
  const session = openMineSession({ port, drafts, columns: 90, rows: 24 });
  const { stdin, lastFrame } = render(<Screen session={session} frame={frame} colors={0} />);
  return { session, press: (...keys: string[]) => keys.forEach((key) => stdin.write(key)), sees: (words: string) => vi.waitFor(() => expect(lastFrame()).toContain(words), { timeout: 10_000 }) };
}

test("accept, reject, undo and leave; the cursor is on what was taken back", async () => {
  const port = fakePort();
  const { session, press, sees } = show(port);
  await sees("Proposals 1/2");
  press("a");
  await sees("accepted anna-ek");
  await sees("Proposals 1/1");
  press("r");
  await sees("Everything is decided");
  press("u");
  await sees("Proposals 1/1");
  expect(currentDraft(session.state())!.id).toBe("mill");
  press("q");
  expect(await session.ended).toBe("quit");
  expect(port.calls).toEqual(["accepted anna-ek", "rejected mill", "undone"]);
});

test("keys that come while a decision is written wait for it", async () => {
  const port = fakePort();
  const { session, press, sees } = show(port);
  await sees("Proposals 1/2");
  press("aaq");
  expect(await session.ended).toBe("quit");
  expect(port.calls).toEqual(["accepted anna-ek", "accepted mill"]);
});

test("what cannot be written is said, the proposal stays, and no key typed behind it decides on another", async () => {
  const port = fakePort({ accept: () => Promise.reject(new UserError("Cannot write glossary.yaml: the disk is full")) });
  const { session, press, sees } = show(port);
  await sees("Proposals 1/2");
  press("ar");
  await sees("the disk is full");
  expect(openDrafts(session.state())).toHaveLength(2);
  expect(port.calls).toEqual([]);
});

test("Ctrl-C leaves at once, whatever is typed", async () => {
  const { session, press, sees } = show(fakePort());
  await sees("Proposals 1/2");
  press("e", "be\u0003");
  expect(await session.ended).toBe("interrupted");
});
