import type { Report } from "../../check/types.ts";
import { compact } from "./compact.ts";
import { json } from "./json.ts";
import { pretty, type PrettyOptions } from "./pretty.ts";

export type FormatOptions = PrettyOptions;

/** Every report format by the name that `--format` takes. A format is a function from a report to text; it prints nothing. */
export const formats = { pretty, compact, json } satisfies Record<string, (report: Report, options: FormatOptions) => string>;

export type FormatName = keyof typeof formats;
