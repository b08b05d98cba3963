import type { Session } from "../../program.ts";
import { openChecker } from "./checker.ts";
import { faultOf } from "./faults.ts";
import type { Answer, Request } from "./messages.ts";
import { packFindings, packSet } from "./pack.ts";
import type { CheckedSet, Checker, Judged } from "./types.ts";

/** Findings that go in one message: what unpacking them takes must not be felt at the keyboard. */
const lot = 100;

/** The way to the process that asks. */
export interface Wire {
  send(answer: Answer): void;
  onRequest(listener: (request: Request) => void): void;
}

/** Answers a review's requests; each may be under way while the next one comes. */
export function serveChecker(wire: Wire, session: Session): void {
  let checker: Promise<Checker> | undefined;
  wire.onRequest((request) => {
    if (request.kind === "open") {
      checker = openChecker(request.paths, request.options, { ...session, global: request.global }, (work) => wire.send({ kind: "work", number: 1, work }));
      // Who asks for a check hears of it.
      checker.catch(() => undefined);
      return;
    }
    const { number } = request;
    const onSet = (set: CheckedSet): void => wire.send({ kind: "set", number, set: packSet(set) });
    const answer = async (): Promise<Judged & { readonly all: boolean }> => {
      const opened = await checker!;
      if (request.kind === "recheck") return opened.recheck(request.set, onSet);
      return { ...(await opened.check(onSet, (work) => wire.send({ kind: "work", number, work }))), all: true };
    };
    answer().then(
      ({ findings, order, notes, all }) => {
        for (let at = 0; at < findings.length; at += lot) wire.send({ kind: "findings", number, findings: packFindings(findings.slice(at, at + lot)) });
        wire.send({ kind: "done", number, order, all, ...(notes === undefined ? {} : { notes }) });
      },
      (error: unknown) => wire.send({ kind: "failed", number, fault: faultOf(error) }),
    );
  });
}
