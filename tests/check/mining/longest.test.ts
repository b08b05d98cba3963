import { expect, it } from "vitest";
import { longest } from "../../../src/check/mining/longest.ts";
import type { Drafted } from "../../../src/check/mining/propose.ts";

function drafted(form: string, ...places: readonly [path: string, start: number][]): Drafted {
  const mentions = new Map(places.map(([path, start]) => [`${path}\n${start}`, { path, span: { start, end: start + form.length } }]));
  return { form, type: "term", sections: [], count: places.length, stake: 1, evidence: [], mentions };
}
const kept = (...all: Drafted[]): string[] => longest(all).map(({ form }) => form);

it("what stands mostly inside a longer proposal is left out, whatever the order", () => {
  const [part, whole] = [drafted("Socialist", ["a", 0], ["a", 100], ["b", 50]), drafted("Socialist Republic", ["a", 0], ["a", 100], ["b", 50])];
  expect(kept(part, whole)).toEqual(["Socialist Republic"]);
  expect(kept(whole, part)).toEqual(["Socialist Republic"]);
});

it("what stands for itself often enough is kept", () => {
  expect(kept(drafted("China", ["a", 18], ["a", 100], ["a", 200]), drafted("People's Republic China", ["a", 0]))).toEqual(["China", "People's Republic China"]);
});

it("the same offset in another article is another place", () => {
  expect(kept(drafted("Socialist", ["a", 0]), drafted("Socialist Republic", ["b", 0]))).toHaveLength(2);
});
