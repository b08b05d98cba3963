import { base } from "./base.ts";
import { dialog } from "./dialog.ts";
import { findings } from "./findings.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";

/** The page's style sheet. */
export const style = [base, tables, findings, dialog, print].join("");
