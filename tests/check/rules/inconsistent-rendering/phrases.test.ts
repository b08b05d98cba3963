import { afterAll, beforeAll, expect, test } from "vitest";
import { inconsistentRendering } from "../../../../src/check/rules/inconsistent-rendering.ts";
import { articleOf, draftsOf } from "../../views.ts";
import { embeddedSets } from "../../renderings/embedded.ts";

let sets: Awaited<ReturnType<typeof embeddedSets>>;
beforeAll(async () => {
  sets = await embeddedSets();
});
afterAll(() => sets.close());

async function shown(language: string, lines: readonly string[]): Promise<string[]> {
  const view = await sets.set([articleOf(language, lines)]);
  return draftsOf(inconsistentRendering, view).filter(({ confidence }) => confidence >= 0.5).map(({ actual, data }) => `${actual} <- ${data.majority}`);
}

test("a slogan of one text in two wordings", async () => {
  expect(
    await shown("nb", [
      "Ministeren vil bygge et fellesskap med felles fremtid rundt fjorden.",
      "Kommunene støtter planen om et fellesskap med felles fremtid.",
      "Havnen åpner igjen i mai.",
      "I talen ble et samfunn med felles fremtid nevnt igjen.",
      "Avtalen om et fellesskap med felles fremtid undertegnes i juni.",
      "Fiskerne ønsker et fellesskap med felles fremtid.",
    ]),
  ).toEqual(["samfunn med felles fremtid <- fellesskap med felles fremtid"]);
});

test("not a phrase that is inflected, nor things of different kinds in one pattern", async () => {
  expect(
    await shown("sv", [
      "Gemenskapen för gemensam framtid nämndes i talet.",
      "En gemenskap för gemensam framtid ska byggas.",
      "Ministern talade om gemenskap för gemensam framtid.",
      "Planen för gemensam framtid presenteras i juni.",
    ]),
  ).toEqual([]);
});
