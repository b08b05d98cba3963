export type * from "./types/finding.ts";
export type * from "./types/rule-data.ts";
export type * from "./types/view.ts";
export type * from "./types/rule.ts";
export type * from "./types/report.ts";
