import { UserError } from "../../../errors.ts";
import type { Fault } from "./messages.ts";

export function faultOf(error: unknown): Fault {
  if (!(error instanceof UserError)) return { user: false, message: error instanceof Error ? error.message : String(error), ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}) };
  const { message, place, hints, others } = error;
  return { user: true, message, ...(place === undefined ? {} : { place }), hints, others: others.map(faultOf) };
}

/** The error as it was on the other side. */
export function errorOf(fault: Fault): Error {
  if (!fault.user) {
    const error = new Error(fault.message);
    if (fault.stack !== undefined) error.stack = fault.stack;
    return error;
  }
  const { message, place, hints, others } = fault;
  return new UserError(message, { ...(place === undefined ? {} : { place }), hints, others: others.map(errorOf).filter((error) => error instanceof UserError) });
}
