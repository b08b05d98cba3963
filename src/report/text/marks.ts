import type { Severity } from "../../check/types.ts";

/** A sign for each severity: told apart without colour, one column wide. */
export const severityMark: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "•" };
