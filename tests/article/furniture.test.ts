import { describe, expect, test } from "vitest";
import { lines, read } from "./reading.ts";

const BODY = [
  "The council met on Monday and agreed, after four hours of talk, to repair the old lighthouse before the winter storms set in again. Work starts in May.",
  "The keeper, who has lived there for thirty years, was glad to hear it and asked only that the new lamp be as quiet as the old one has always been.",
  "Fishermen from three villages had written to the council in the spring, after two boats ran aground on the same rock within a single week of fog.",
];

/** The kinds of lines that stand behind an article's body. */
function after(...tail: string[]): string[] {
  return lines(read([...BODY, ...tail].join("\n\n"))).slice(4);
}

function before(...head: string[]): string[] {
  return lines(read([...head, ...BODY].join("\n\n"))).slice(0, head.length);
}

describe("furniture", () => {
  test.each(["Comments (0)", "Kommentar (0)", "Reactie (12)", "การแสดงความคิดเห็น (0)", "评论（3）", "コメント", "Bình luận (0)", "12 kommentarer", "No data", "Bronlink", "Kilde", "I samma ämne", "Related articles:", "Читайте также", "التعليقات", "Facebook Twitter WhatsApp", "https://example.org/a?b=c"])("a label in the foot: %s", (label) => {
    expect(after(label)).toEqual([`furniture: ${label}`]);
  });

  test("all that follows the first label in the foot goes with it, even whole sentences", () => {
    expect(after("Same category", "Sunrise over the island", "The blooming fields draw both locals and visitors.", "Politics")).toEqual([
      "furniture: Same category",
      "furniture: Sunrise over the island",
      "furniture: The blooming fields draw both locals and visitors.",
      "furniture: Politics",
    ]);
  });

  test("a list of links without any label", () => {
    expect(after("Sunrise over the island", "Reed fields in bloom", "Local politics").every((line) => line.startsWith("furniture"))).toBe(true);
  });

  test("a short closing sentence is prose", () => {
    expect(after("Nobody voted against.", "The keeper will stay.")).toEqual(["prose: Nobody voted against.", "prose: The keeper will stay."]);
  });

  test("a short line inside the text is a heading, even a word that pages use", () => {
    const text = [BODY[0], "A quiet lamp", BODY[1], "Ja.", BODY[2]].join("\n");
    expect(lines(read(text))).toContain("heading: A quiet lamp");
    expect(lines(read(text))).toContain("prose: Ja.");
    expect(lines(read(`# Share\n\n${BODY.join("\n\n")}`, "markdown"))[0]).toBe("heading: Share");
  });

  test("site names, dates and foreign lines at the top", () => {
    expect(before("Kustbladet.se - Nyheter", "Repairs agreed for the lighthouse", "14/04/2025 10:30")).toEqual(["furniture: Kustbladet.se - Nyheter", "heading: Repairs agreed for the lighthouse", "furniture: 14/04/2025 10:30"]);
    expect(before("Nền tảng quảng bá Việt Nam", "Repairs agreed for the lighthouse")[0]).toBe("furniture: Nền tảng quảng bá Việt Nam");
    expect(before("By Anna Hall")).toEqual(["credit: By Anna Hall"]);
  });

  test.each([
    ["th", ["นายกเทศมนตรีเดินทางไปเยือนหมู่บ้านชาวประมงเมื่อเช้าวันจันทร์ และกล่าวว่าประภาคารเก่าจะได้รับการซ่อมแซมก่อนพายุฤดูหนาวจะมาถึง โดยใช้งบประมาณจากสภาเมืองที่อนุมัติแล้ว", "ฮัลวอร์เซนสัญญาว่าจะฟังเสียงชาวบ้าน", "โฆษกหญิงไม่ได้ตอบคำถาม", "เด็กๆ ได้รับขนมฟรี"]],
    ["ja", ["イングリッド・ハルヴォルセン市長は古い灯台だと述べた。", "町議会は月曜日に四時間の話し合いの末、冬の嵐が来る前に古い灯台を修理することで合意し、工事は五月に始まることになり、灯台守も喜んでいると関係者が明らかにし、費用は町が負担すると付け加えた。"]],
  ])("%s: letters that stand in one line only make no line the page's, nor do lines without a full stop where no line has one", (language, text) => {
    expect(lines(read(text.join("\n\n"), "text", language)).map((line) => line.split(":")[0])).toEqual(text.map(() => "prose"));
  });

  test("a bare language code is a switch; a short word is not", () => {
    expect(lines(read([BODY[0], "en", BODY[1]].join("\n\n")))).toContain("furniture: en");
    expect(lines(read([BODY[0], "Nej.", BODY[1]].join("\n\n")))).toContain("prose: Nej.");
  });

  test("sources and signatures behind the text are credits", () => {
    expect(after("Källa: https://example.org/nyhet-1.html", "Comments (0)")[0]).toBe("credit: Källa: https://example.org/nyhet-1.html");
    expect(after("TH (enligt VNA)[annons_2]", "Comments (0)")[0]).toBe("credit: TH (enligt VNA)[annons_2]");
    expect(after("Anna Hall", "Comments (0)")[0]).toBe("credit: Anna Hall");
  });

  test("texts of a few short lines have no furniture by structure", () => {
    expect(lines(read("Save\nOpen file\nClose\nTry again"))).toEqual(["prose: Save", "prose: Open file", "prose: Close", "prose: Try again"]);
  });
});

describe("captions and credits", () => {
  test.each([
    ["sv", "Ordföranden hälsar på fyrvaktaren. (Foto: VNA)"],
    ["nb", "En delegasjon besøkte fyret. Foto: Do Quang."],
    ["th", "ประธานเยี่ยมประภาคาร (ภาพ : วีเอ็นเอ)"],
    ["zh", "主席参观灯塔。（新华社记者 李响 摄）"],
    ["ja", "灯台を訪れた議長（写真：共同）"],
    ["vi", "Chủ tịch thăm hải đăng. Ảnh: TTXVN"],
    ["ru", "Председатель у маяка. Фото: ТАСС"],
    ["en", "The chair at the lighthouse. Photo by A. Hall/Reuters"],
    ["de", "Der Leuchtturm am Abend. Bild: dpa"],
    ["ar", "الرئيس عند المنارة (صورة: وفا)"],
  ])("%s: a line with a photo credit is one caption", (language, caption) => {
    expect(lines(read(caption.replace("Photo by", "Photo:"), "text", language))).toEqual([`caption: ${caption.replace("Photo by", "Photo:")}`]);
  });

  test.each(["(Foto: VNA)", "Foto: Do Quang.", "（写真：共同）", "Photo: A. Hall"])("%s alone is a credit", (credit) => {
    expect(lines(read(credit))).toEqual([`credit: ${credit}`]);
  });

  test("a sentence about a photograph is prose", () => {
    for (const text of ["She took a photo of the lighthouse.", "Han visade ett foto.", "The photo: why was it taken?"]) expect(lines(read(text))).toEqual([`prose: ${text}`]);
  });

  test("what is printed twice is a repeat, and shows the first print to be a caption", () => {
    const caption = "The keeper of the lighthouse meets the chair of the council.";
    expect(lines(read([BODY[0], caption, caption, BODY[1]].join("\n"))).slice(2, 4)).toEqual([`caption: ${caption}`, `repeat: ${caption}`]);
    expect(lines(read([BODY[0], `${caption} Photo: A. Hall`, caption, BODY[1]].join("\n"))).slice(2, 4)).toEqual([`caption: ${caption} Photo: A. Hall`, `repeat: ${caption}`]);
  });

  test("a refrain and equal cells are no repeats", () => {
    expect(lines(read("Yes.\nYes."))).toEqual(["prose: Yes.", "prose: Yes."]);
    const table = "| Place of the departure | x |\n| - | - |\n| Ljusterö harbour, east | 1 |\n| Ljusterö harbour, east | 2 |";
    expect(lines(read(table, "markdown")).filter((line) => line.startsWith("repeat"))).toEqual([]);
  });
});
