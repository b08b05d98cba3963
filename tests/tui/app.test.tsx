import { render } from "ink-testing-library";
import { expect, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { ReviewPort } from "../../src/tui/review/port.ts";
import { openSession, type ReviewSession } from "../../src/tui/review/session.ts";
import { frame } from "../../src/tui/review/view/frame.ts";
import { Screen } from "../../src/tui/terminal/screen.tsx";
import { fakePort, news } from "./review.ts";

interface Shown {
  readonly session: ReviewSession;
  press(...keys: string[]): void;
  sees(words: string): Promise<void>;
}

function show(port: ReviewPort, options: { lookEvery?: number } = {}): Shown {
  const session = openSession({ port, columns: 100, rows: 30, quietFor: 0, lookEvery: 0, ...options });
  const { stdin, lastFrame } = render(<Screen session={session} frame={(state) => frame(state, port.lookup)} colors={0} />);
  return {
    session,
    press: (...keys) => keys.forEach((key) => stdin.write(key)),
    sees: (words) => vi.waitFor(() => expect(lastFrame()).toContain(words), { timeout: 10_000 }),
  };
}

test("fix, accept, undo and leave", async () => {
  const port = fakePort();
  const { session, press, sees } = show(port);
  await sees("1 Findings 1/2");
  press("f");
  await sees("Write this?");
  press("y");
  await sees("Brant → Brandt");
  await sees("1 Findings 1/1");
  press("a");
  await sees("accepted grinden");
  press("u");
  await sees("undone: accepted grinden");
  press("q");
  expect(await session.ended).toBe("quit");
  expect(port.calls).toEqual(["Brant → Brandt", "accepted grinden", "undid accepted grinden"]);
  expect(session.state().decisions).toHaveLength(1);
});

test("keys that come in one piece are taken one by one, a paste goes into the question", async () => {
  const port = fakePort();
  const { press, sees } = show(port);
  await sees("1/2");
  press("jw", "ชื่อเดียวกัน no\u007f\u007fok\r");
  await sees("waived grinden: ชื่อเดียวกัน ok");
});

test("a decision that is refused is said, and what changed is read again", async () => {
  const recheck = vi.fn(() => Promise.resolve({ ...news(), all: true }));
  const port = fakePort(news(), { fix: () => Promise.resolve({ kind: "refused", why: "a.sv.txt was changed meanwhile", stale: true }), recheck });
  const { press, sees, session } = show(port);
  await sees("1/2");
  press("fy");
  await sees("was changed meanwhile");
  await vi.waitFor(() => expect(recheck).toHaveBeenCalledWith("news"));
  expect(session.state().decisions).toEqual([]);
});

test("a fault of the files is said in words and the review goes on", async () => {
  const port = fakePort(news(), { accept: () => Promise.reject(new UserError("Cannot write samma-suppressions.json: the disk is full")) });
  const { press, sees } = show(port);
  await sees("1/2");
  press("a");
  await sees("the disk is full");
  press("j");
  await sees("2/2");
});

test("a first check that fails ends the review with its error", async () => {
  const session = openSession({ port: fakePort(news(), { check: () => Promise.reject(new UserError("the glossary is broken")) }), columns: 80, rows: 24 });
  await expect(session.ended).rejects.toThrow("the glossary is broken");
});

test("decisions are made while the check is at work, and stay made when it is over", async () => {
  let ready: (() => void) | undefined;
  const port = fakePort(news(), {
    check: async (onSet) => {
      onSet(news());
      await new Promise<void>((resolve) => (ready = resolve));
      return news();
    },
  });
  const { press, sees, session } = show(port);
  await sees("1/2");
  press("a");
  await sees("accepted Brant");
  await sees("1 Findings 1/1");
  ready!();
  await vi.waitFor(() => expect(session.state().work).toBeUndefined());
  expect(session.state().visible.map(({ actual }) => actual)).toEqual(["grinden"]);
});

test("a set that was checked again meanwhile is not shown as the first check saw it", async () => {
  let ready: (() => void) | undefined;
  const after = news({ findings: () => [] });
  const port = fakePort(news(), {
    check: async (onSet) => {
      onSet(news());
      await new Promise<void>((resolve) => (ready = resolve));
      return news();
    },
    fix: () => Promise.resolve({ kind: "done", recheck: true, decision: { kind: "fix", words: "mended", changes: [] } }),
    recheck: () => Promise.resolve({ ...after, all: false }),
  });
  const { press, sees, session } = show(port);
  await sees("1/2");
  press("fy");
  await vi.waitFor(() => expect(session.state().visible).toEqual([]));
  ready!();
  await vi.waitFor(() => expect(session.state().work).toBeUndefined());
  expect(session.state().visible).toEqual([]);
});

test("a file that somebody else writes is read again, and said so", async () => {
  let changed = true;
  const recheck = vi.fn(() => Promise.resolve({ ...news(), all: true }));
  const port = fakePort(news(), { recheck, changedOutside: (articles) => Promise.resolve(changed ? articles.slice(0, 1) : []) });
  const { sees } = show(port, { lookEvery: 20 });
  await sees("changed on disk, read again: article.en.txt");
  changed = false;
  await vi.waitFor(() => expect(recheck).toHaveBeenCalledWith("news"));
});

test("U takes everything back", async () => {
  const port = fakePort();
  const { press, sees, session } = show(port);
  await sees("1/2");
  press("a");
  await sees("5 Decisions 1");
  press("a");
  await sees("5 Decisions 2");
  press("U");
  await sees("5 Decisions 0");
  expect(port.calls.slice(2)).toEqual(["undid accepted grinden", "undid accepted Brant"]);
  expect(session.state().visible).toHaveLength(2);
});

test("the wheel moves, a click chooses, a click on what is chosen opens it; answers of the terminal are no keys", async () => {
  const { press, sees, session } = show(fakePort());
  await sees("1/2");
  press("\u001b[<65;5;9M");
  await sees("1 Findings 2/2");
  press("\u001b[<0;5;3M", "\u001b[<0;5;3m");
  await sees("1 Findings 1/2");
  press("\u001b[<0;5;3M");
  await vi.waitFor(() => expect(session.state().screen).toBe("finding"));
  press("\u001b[<0;20;1M");
  await vi.waitFor(() => expect(session.state().screen).toBe("overview"));
  press("\u001b[?62;4c", "\u001b[I");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.state().screen).toBe("overview");
  expect(session.state().prompt).toBeUndefined();
});

test("Ctrl-C leaves at once, whatever is asked", async () => {
  const { session, press, sees } = show(fakePort());
  await sees("1/2");
  press("w");
  await sees("Reason:");
  press("be\u0003");
  expect(await session.ended).toBe("interrupted");
});
