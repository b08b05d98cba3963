import type { Paragraph } from "./paragraphs.ts";
import type { Language } from "./types.ts";
export function markFurniture(paragraphs: readonly Paragraph[], _language: Language): Paragraph[] { return [...paragraphs]; }
