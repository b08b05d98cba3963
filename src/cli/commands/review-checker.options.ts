import { UserError } from "../../errors.ts";
import type { AddCommand } from "../program.ts";

/** What `samma review` starts to check in; for nobody else, and not in the help. */
export const addReviewChecker: AddCommand = (program, session) => {
  program.command("review-checker", { hidden: true }).action(async () => {
    if (process.send === undefined) throw new UserError("review-checker is a part of `samma review`", { hints: ["Start that instead."] });
    const [{ serveChecker }, { wireToReview }] = await Promise.all([import("../review/checker/serve.ts"), import("../review/checker/fork.ts")]);
    serveChecker(wireToReview(), session());
  });
};
