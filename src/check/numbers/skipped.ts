/** Stretches whose digits count nothing: addresses on the net, telephone numbers, e-mail. */
const SKIPPED = [
  /(?:https?:\/\/|www\.)[^\s<>"'）」]+/giu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // example.com/news-403102.html, photo_2024.jpg
  /\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|gov|edu|html?|php|jpe?g|png|pdf)\b(?:\/\S*)?/giu,
  // +46 8 123 456 78; a leading plus or 00 and at least eight digits
  /(?<![\p{L}\d])(?:\+|00)\d(?:[ \u00a0().-]?\d){7,}/gu,
  // Page furniture of the wire: [annons_2]
  /\[[\p{L}_]+_\d+\]/gu,
];

/** Blanks such stretches out; offsets stay. */
export function blankSkipped(text: string): string {
  return SKIPPED.reduce((rest, pattern) => rest.replace(pattern, (found) => " ".repeat(found.length)), text);
}
