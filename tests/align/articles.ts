import type { Article, Language, SegmentKind } from "../../src/article/types.ts";

/** An article whose segments are the lines given; `[kind] text` marks one that is not prose. */
export function articleOf(language: Language, lines: readonly string[], path = `text.${language}.txt`): Article {
  let offset = 0;
  const segments = lines.map((line, index) => {
    const [, kind = "prose", text = ""] = /^(?:\[([a-z-]+)\] )?(.*)$/u.exec(line)!;
    const start = offset;
    offset += text.length + 1;
    return {
      index,
      kind: kind as SegmentKind,
      text,
      span: { start, end: start + text.length },
      runs: [{ text: 0, textLength: text.length, source: start, sourceLength: text.length }],
      paragraph: index,
    };
  });
  return { path, language, format: "text", source: segments.map(({ text }) => text).join("\n"), segments, comments: [] };
}
