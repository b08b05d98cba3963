import type { Article } from "../../../article/types.ts";
import type { Finding } from "../../../check/types.ts";
import { errorOf } from "./faults.ts";
import type { Answer, Request } from "./messages.ts";
import { articleKey, unpackFindings } from "./pack.ts";
import type { CheckedSet, Judged } from "./types.ts";
import type { WorkStep } from "../../../tui/review/port.ts";

/** The way to the process that checks. */
export interface Line {
  send(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** The other side is gone. */
  onEnd(listener: (why: string) => void): void;
  end(): void;
}

type JudgedAll = Judged & { readonly all: boolean };

/** A check that was given up because the review ends. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

export interface CheckerClient {
  check(onSet: (set: CheckedSet) => void, onWork: (work: WorkStep) => void): Promise<JudgedAll>;
  recheck(set: string, onSet: (set: CheckedSet) => void): Promise<JudgedAll>;
  /** Whatever is under way rejects with `Stopped`. */
  stop(): void;
}

interface Asked {
  readonly articles: Map<string, Article>;
  readonly findings: Finding[];
  readonly onSet: (set: CheckedSet) => void;
  readonly onWork: (work: WorkStep) => void;
  readonly resolve: (judged: JudgedAll) => void;
  readonly reject: (error: Error) => void;
}

/** A checker at the other end of a line. */
export function checkerClient(line: Line): CheckerClient {
  const asked = new Map<number, Asked>();
  /** As they were sent last: findings of other sets point at them. */
  const articles = new Map<string, Article>();
  let count = 0;
  let over: Error | undefined;

  const ask = (request: (number: number) => Request, onSet: Asked["onSet"], onWork: Asked["onWork"]): Promise<JudgedAll> =>
    new Promise((resolve, reject) => {
      if (over !== undefined) return reject(over);
      const number = ++count;
      asked.set(number, { articles: new Map(), findings: [], onSet, onWork, resolve, reject });
      line.send(request(number));
    });

  const finish = (error: Error): void => {
    over ??= error;
    for (const { reject } of asked.values()) reject(over);
    asked.clear();
  };

  line.onEnd((why) => finish(new Error(`The process that checks has ended: ${why}`)));
  line.onAnswer((answer) => {
    const one = asked.get(answer.number);
    if (one === undefined) return;
    const find = (key: string): Article => (one.articles.get(key) ?? articles.get(key))!;
    switch (answer.kind) {
      case "work":
        return one.onWork(answer.work);
      case "set": {
        for (const article of answer.set.set.set.articles) {
          one.articles.set(articleKey(article), article);
          articles.set(articleKey(article), article);
        }
        return one.onSet({ ...answer.set, findings: unpackFindings(answer.set.findings, find) });
      }
      case "findings":
        return void one.findings.push(...unpackFindings(answer.findings, find));
      case "done":
        asked.delete(answer.number);
        return one.resolve({ findings: one.findings, order: answer.order, all: answer.all, ...(answer.notes === undefined ? {} : { notes: answer.notes }) });
      case "failed":
        asked.delete(answer.number);
        return one.reject(errorOf(answer.fault));
    }
  });

  return {
    check: (onSet, onWork) => ask((number) => ({ kind: "check", number }), onSet, onWork),
    recheck: (set, onSet) => ask((number) => ({ kind: "recheck", number, set }), onSet, () => undefined),
    stop: () => {
      finish(new Stopped("the review is over"));
      line.end();
    },
  };
}
