import type { Report } from "../../check/types.ts";
import type { HostOptions } from "./host.ts";
import { checkstyle } from "./checkstyle.ts";
import { compact } from "./compact.ts";
import { csv } from "./csv.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty, type PrettyOptions } from "./pretty.ts";
import { sarif } from "./sarif.ts";
import { tsv } from "./tsv.ts";

export interface FormatOptions extends PrettyOptions, HostOptions {}

/** Every report format by the name that `--format` takes. A format is a function from a report to text; it prints nothing. */
export const formats = { pretty, compact, json, sarif, junit, checkstyle, github, gitlab, markdown, html, csv, tsv } satisfies Record<string, (report: Report, options: FormatOptions) => string>;

export type FormatName = keyof typeof formats;
