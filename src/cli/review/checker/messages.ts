import type { ReviewOptions } from "../../commands/review.options.ts";
import type { WorkStep } from "../../../tui/review/port.ts";
import type { FilePlace } from "../../../errors.ts";
import type { Session } from "../../program.ts";
import type { PackedFinding, PackedSet } from "./pack.ts";

/** What a review asks of its checker. The answers carry the number of what was asked. */
export type Request =
  | { readonly kind: "open"; readonly paths: readonly string[]; readonly options: ReviewOptions; readonly global: Session["global"] }
  | { readonly kind: "check"; readonly number: number }
  | { readonly kind: "recheck"; readonly number: number; readonly set: string };

/** In this order: steps and sets as they come, the findings in lots, then the answer itself. */
export type Answer =
  | { readonly kind: "work"; readonly number: number; readonly work: WorkStep }
  | { readonly kind: "set"; readonly number: number; readonly set: PackedSet }
  | { readonly kind: "findings"; readonly number: number; readonly findings: readonly PackedFinding[] }
  | { readonly kind: "done"; readonly number: number; readonly order: readonly string[]; readonly notes?: readonly string[]; readonly all: boolean }
  | { readonly kind: "failed"; readonly number: number; readonly fault: Fault };

/** An error as data: a user's, with its place and hints, or a bug of ours. */
export type Fault =
  | { readonly user: true; readonly message: string; readonly place?: FilePlace; readonly hints: readonly string[]; readonly others: readonly Fault[] }
  | { readonly user: false; readonly message: string; readonly stack?: string };
