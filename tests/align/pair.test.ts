import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pairArticles } from "../../src/align/pair.ts";
import type { Article } from "../../src/article/types.ts";
import type { Embedder } from "../../src/embed/types.ts";
import { articleOf } from "./articles.ts";
import { embeddedModel } from "./embedder.ts";

let embedder: Embedder;
beforeAll(async () => {
  embedder = await embeddedModel();
});
afterAll(() => embedder.close());

const harbour = {
  en: ["The city will build a new harbour.", "The work begins in April and costs two million euros.", "Fishermen fear that their boats will have to move.", "The mayor promises a decision before the summer."],
  sv: ["Staden ska bygga en ny hamn.", "Arbetet börjar i april och kostar två miljoner euro.", "Fiskarna är rädda att deras båtar måste flytta.", "Borgmästaren lovar ett beslut före sommaren."],
  th: ["เมืองนี้จะสร้างท่าเรือแห่งใหม่", "งานจะเริ่มในเดือนเมษายนและมีค่าใช้จ่ายสองล้านยูโร", "ชาวประมงกลัวว่าเรือของพวกเขาจะต้องย้าย", "นายกเทศมนตรีสัญญาว่าจะตัดสินใจก่อนฤดูร้อน"],
};
/** On the same matter, but another text. */
const otherHarbour = ["Hamnen i staden fick besök av ett stort fartyg.", "Många barn kom för att titta på båten.", "Borgmästaren höll ett tal om havet.", "Fiskarna sålde sill på kajen hela dagen."];

const paths = (groups: readonly { readonly articles: readonly Article[] }[]): string[][] => groups.map(({ articles }) => articles.map(({ path }) => path));

describe("pairArticles", () => {
  it("groups versions and leaves an article on the same matter alone", async () => {
    const pile = [articleOf("th", harbour.th, "x1.txt"), articleOf("sv", otherHarbour, "x2.txt"), articleOf("en", harbour.en, "x3.txt"), articleOf("sv", harbour.sv, "x4.txt")];
    for (const order of [pile, [...pile].reverse()]) {
      const { groups, alone } = await pairArticles(order, { embedder });
      expect(paths(groups)).toEqual([["x1.txt", "x3.txt", "x4.txt"]]);
      expect(alone.map(({ path }) => path)).toEqual(["x2.txt"]);
    }
  });

  it("pairs nothing where nothing belongs together", async () => {
    const { groups, alone } = await pairArticles([articleOf("sv", otherHarbour, "a"), articleOf("en", harbour.en, "b"), articleOf("th", [], "c")], { embedder });
    expect(groups).toEqual([]);
    expect(alone).toHaveLength(3);
  });

  it("takes one text in one language, and none", async () => {
    expect(await pairArticles([], { embedder })).toEqual({ groups: [], alone: [] });
    expect((await pairArticles([articleOf("sv", harbour.sv)], { embedder })).alone).toHaveLength(1);
  });
});
