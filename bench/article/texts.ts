import type { Format, Language } from "../../src/article/types.ts";

/** A kind of text that is easy to make long. */
export interface LongText {
  readonly name: string;
  readonly format: Format;
  readonly language: Language;
  /** A text of about so many bytes of UTF-8. */
  make(bytes: number): string;
}

const english = "The keeper of the light, Dr. J. Hall, walks up the stairs each evening. He counts them & sleeps. ";
const marked = "The **keeper** of the [light](https://example.org/lamp), Dr. J. Hall, walks `up` the stairs &amp; \\*sleeps\\*. ";
const thai = "ผู้ดูแลประภาคารเดินขึ้นบันไดทุกเย็นและนับขั้นบันไดทุกครั้ง นอกจากนี้ เขายังจดบันทึกสภาพอากาศลงในสมุดเล่มเก่าเสมอ ";
const chinese = "灯塔看守人每天晚上爬楼梯，每次都数台阶。";
const vietnamese = "Người gác đèn lên cầu thang mỗi tối. Ông đếm từng bậc rồi đi ngủ. ".normalize("NFD");

const text = (name: string, format: Format, language: Language, unit: string, around: { readonly before?: string; readonly after?: string } = {}): LongText => ({
  name,
  format,
  language,
  make: (bytes) => `${around.before ?? ""}${unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))}${around.after ?? ""}`,
});

export const texts: readonly LongText[] = [
  text("text: paragraphs", "text", "en", `${english}${english}\n\n`),
  text("text: one line", "text", "en", english),
  text("text: short lines", "text", "en", "ab\n"),
  text("text: Thai", "text", "th", `${thai}${thai}\n`),
  text("text: Thai, one line", "text", "th", thai),
  text("text: Chinese", "text", "zh", `${chinese.repeat(5)}\n`),
  text("text: decomposed letters", "text", "vi", `${vietnamese.repeat(3)}\n`),
  text("text: decomposed, one line", "text", "vi", vietnamese),
  text("text: white space", "text", "en", " ", { before: "a", after: "b" }),
  text("text: full stops", "text", "en", ".", { before: "a", after: "b" }),
  text("text: stops in quotes", "text", "en", 'a." '),
  text("text: brackets", "text", "en", "(a.) b "),
  text("text: open brackets", "text", "en", "(a. ["),
  text("markdown: paragraphs", "markdown", "en", `${english}${english}\n\n`),
  text("markdown: marked up", "markdown", "en", `${marked}${marked}\n\n`),
  text("markdown: one paragraph", "markdown", "en", english),
  text("markdown: a table", "markdown", "en", "| keeper | 1 |\n", { before: "| a | b |\n| - | - |\n" }),
  text("markdown: a list", "markdown", "en", `- ${english}\n`),
  text("mdx: paragraphs", "mdx", "en", `${english} <Note>{count}</Note>\n\n`),
  text("html: paragraphs", "html", "en", `<p>${english}${english}</p>\n`),
  text("html: one paragraph", "html", "en", english, { before: "<p>" }),
  text("html: inline tags", "html", "en", "<b>x</b> &amp; ", { before: "<p>" }),
  text("html: never closed", "html", "en", "<div>word "),
];
