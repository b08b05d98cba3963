import type { Reader } from "./reader.ts";
export const readMarkdown: Reader = () => ({ blocks: [], comments: [] });
export const readMdx = readMarkdown;
