import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutEdges } from "../../../src/check/renderings/edges.ts";
import type { Span } from "../../../src/check/renderings/scene.ts";
import type { Line } from "../../../src/check/renderings/side.ts";
import { articleOf } from "../views.ts";
import { embeddedSets } from "./embedded.ts";

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => (sets = await embeddedSets()));
afterAll(() => sets.close());

/** A line as far as its words go. */
function lineOf(text: string): Line {
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, key: word.toLowerCase(), joins: true }));
  return { segment: 0, text, words } as unknown as Line;
}
const spanOf = (text: string, from: number, to: number): Span => ({ line: lineOf(text), from, to, key: "" });

const grammar = { isContent: () => false, languages: ["en", "sv"] } as const;

/** The words that stand for a name in one translated sentence. */
async function wordsFor(name: string, language: string, source: string, target: string, from = "en"): Promise<string[]> {
  const view = await sets.set([articleOf(from, [source]), articleOf(language, [target])]);
  const found = view.renderings().filter(({ kind, sourceForm }) => kind === "name" && sourceForm === name);
  return found.flatMap(({ renderings }) => renderings.flatMap(({ target: place }) => place?.article.source.slice(place.span.start, place.span.end) ?? []));
}

/** With the word beside it each of these sounds more like the name than without. */
describe("a name's rendering", () => {
  it.each([
    ["sv", "Anton Veldt", "They asked Anton Veldt to stay.", "De bad Anton Veld att stanna.", "Anton Veld"],
    ["nl", "Anton Veldte", "They asked Anton Veldte to stay.", "Ze vroegen Anton Veld te blijven.", "Anton Veld"],
    ["es", "Mirta Solen", "Nobody asked Mirta Solen about it.", "Nadie preguntó a Mirta Sol en la calle.", "Mirta Sol"],
    ["es", "Enostanova", "The fire in Enostanova was put out.", "Apagaron el fuego en Ostanova.", "Ostanova"],
    ["ru", "Mirta Solna", "Nobody asked Mirta Solna about it.", "Никто не спросил Мирта Сол на улице.", "Мирта Сол"],
    ["ru", "Navalderosa", "He went to Navalderosa.", "Он поехал на Валдероса.", "Валдероса"],
  ])("ends where the name ends, function words beside it left out (%s, %s)", async (language, name, source, target, expected) => {
    expect(await wordsFor(name, language, source, target)).toEqual([expected]);
  });

  it("keeps small words within it, written onto it, and at its beginning where the source cannot tell", async () => {
    expect(await wordsFor("Mirta de la Sol", "sv", "They asked Mirta de la Sol to stay.", "De bad Mirta de la Sol att stanna.")).toEqual(["Mirta de la Sol"]);
    expect(await wordsFor("Pak Sun-im", "sv", "The envoy Pak Sun-im spoke first.", "Sändebudet Pak Sun-im talade först.")).toEqual(["Pak Sun-im"]);
    expect(withoutEdges(spanOf("en målning av van Veld här", 3, 5), lineOf("凡·费尔德的一幅画"), { segment: 0, from: 0, to: 2 }, grammar)).toMatchObject({ from: 3, to: 5 });
    expect(withoutEdges(spanOf("en målning av van Veld här", 3, 5), lineOf("a painting by Veld"), { segment: 0, from: 3, to: 4 }, grammar)).toMatchObject({ from: 4, to: 5, key: "veld" });
    expect(withoutEdges(spanOf("en målning av van Veld här", 3, 5), lineOf("a painting by van Veld"), { segment: 0, from: 3, to: 5 }, grammar)).toMatchObject({ from: 3, to: 5 });
    const party = [spanOf("Đảng Đèn lửa họp", 0, 3), lineOf("The Lamp Party met"), { segment: 0, from: 1, to: 3 }] as const;
    expect(withoutEdges(...party, { ...grammar, languages: ["en", "vi"] })).toMatchObject({ from: 0, to: 3 });
  });
});
