import { expect, test } from "vitest";
import { looks, paint, type Style } from "../../src/tui/terminal/theme.ts";

/** Colours 16 to 231 of xterm's palette are a cube of six steps a channel. */
const steps = [0, 95, 135, 175, 215, 255];
const rgb = (color: number): number[] => [Math.floor((color - 16) / 36), Math.floor((color - 16) / 6) % 6, (color - 16) % 6].map((step) => steps[step]!);

/** Contrast as WCAG 2 counts it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const light = (color: readonly number[]): number => {
    const [red, green, blue] = color.map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const hued = (Object.keys(looks) as Style[]).filter((style) => looks[style].hue !== undefined);

// 3 is what WCAG asks of what is large or bold; between white and black no colour reaches 4.6 on both.
test.each(hued)("%s is readable on white and on black", (style) => {
  const color = rgb(looks[style].hue!.fixed);
  expect(contrast(color, [255, 255, 255])).toBeGreaterThan(3.5);
  expect(contrast(color, [0, 0, 0])).toBeGreaterThan(3.5);
});

test("without colours weight and lines stay", () => {
  const line = [{ text: "Brant", style: "warningMark" }, { text: " kom", style: "good" }] as const;
  expect(paint(line, 0)).toBe("\u001b[1;4mBrant\u001b[0m kom");
  expect(paint(line, 16)).toContain("\u001b[1;4;33mBrant");
  expect(paint(line, 256)).toContain("\u001b[1;4;38;5;130mBrant");
});
