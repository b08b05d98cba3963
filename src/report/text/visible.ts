/**
 * Characters that would act on a terminal or reorder the line instead of showing: C0 and C1 controls (escape sequences begin
 * there), delete, line and paragraph separators, and the bidirectional controls (Unicode TR9, "Trojan Source").
 */
const acting = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text of an article or a path, safe to print: acting characters stand as `\u{1b}`; tabs and line ends as spaces. */
export function visible(text: string): string {
  return text.replace(/[\t\r\n]+/gu, " ").replace(acting, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** Halves of surrogate pairs, which no file can hold, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}

/** JSON in which no string holds an acting character unescaped: it may be printed to a terminal. */
export function printableJson(value: unknown, indent = 2): string {
  // JSON has escaped the C0 controls itself; the line ends that are left are its own.
  const left = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
  return JSON.stringify(value, null, indent).replace(left, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Whether a text holds letters written from right to left, so that marks below it would miss their words. */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
}
