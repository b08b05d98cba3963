import { describe, expect, it } from "vitest";
import { articleOf, setOf, viewOf } from "./views.ts";

describe("views", () => {
  it("leave out what the page says, not what the article says, unless asked", () => {
    const article = articleOf("nb", ["Havnen åpner i dag.", { text: "Kommentar (0)", kind: "furniture" }, { text: "Havnen om kvelden (Foto: Ida Vik)", kind: "caption" }]);
    expect(viewOf(article).segments).toEqual([0, 2]);
    expect(viewOf(article, { keepFurniture: true }).segments).toEqual([0, 1, 2]);
  });

  it("find names and renderings once, and only when a rule asks", () => {
    const asked: string[] = [];
    const view = setOf([articleOf("sv", ["Hamnen"]), articleOf("th", ["ท่าเรือ"])], {
      mineNames: ({ article }) => (asked.push(article.language), []),
      findRenderings: () => (asked.push("renderings"), []),
    });
    expect(asked).toEqual([]);
    view.articles[1]!.names();
    view.articles[1]!.names();
    view.renderings();
    view.renderings();
    expect(asked).toEqual(["th", "renderings"]);
  });

  it("know their own articles only", () => {
    const stranger = articleOf("fi", ["Satama"], { path: "other.fi.txt" });
    expect(() => setOf([articleOf("sv", ["Hamnen"])]).view(stranger)).toThrow("other.fi.txt");
  });

  it("keep a segment's mentions with the words as they stand", () => {
    const view = viewOf(articleOf("sv", ["I dag öppnar Kinas ambassad."]), { glossary: "concepts: [{ id: china, type: place, terms: { sv: Kina } }]" });
    expect(view.mentions(0)).toMatchObject([{ actual: "Kinas", ending: "s", span: { start: 13, end: 18 } }]);
    expect(view.mentions(0)).toBe(view.mentions(0));
  });
});
