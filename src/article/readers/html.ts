import type { Reader } from "./reader.ts";
export const readHtml: Reader = () => ({ blocks: [], comments: [] });
