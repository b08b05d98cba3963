import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/article/language.ts";

describe("detectLanguage", () => {
  test.each([
    ["en", "The keeper of the lighthouse walks up the stairs each evening and counts them every time."],
    ["sv", "Fyrvaktaren går uppför trapporna varje kväll och räknar dem varenda gång, fast han vet hur många de är."],
    ["nb", "Fyrvokteren går opp trappene hver kveld og teller dem hver gang, selv om han vet hvor mange de er."],
    ["nn", "Fyrvaktaren går opp trappene kvar kveld og tel dei kvar gong, sjølv om han veit kor mange dei er. Eg såg han ikkje."],
    ["da", "Fyrpasseren går op ad trapperne hver aften og tæller dem hver gang, selv om han ved, hvor mange der er."],
    ["nl", "De vuurtorenwachter loopt elke avond de trap op en telt de treden, ook al weet hij hoeveel het er zijn."],
    ["de", "Der Leuchtturmwärter steigt jeden Abend die Treppe hinauf und zählt die Stufen, obwohl er weiß, wie viele es sind."],
    ["vi", "Người gác hải đăng leo cầu thang mỗi tối và lần nào cũng đếm từng bậc, dù ông đã biết có bao nhiêu bậc."],
    ["id", "Penjaga mercusuar naik tangga setiap malam dan selalu menghitungnya karena dia tidak bisa tidur."],
    ["ms", "Penjaga rumah api naik tangga setiap malam dan mengira anak tangga kerana beliau tidak boleh tidur."],
    ["ru", "Смотритель маяка каждый вечер поднимается по лестнице и считает ступени, хотя знает, сколько их."],
    ["uk", "Доглядач маяка щовечора піднімається сходами й лічить їх, хоча знає, скільки їх."],
    ["mk", "Чуварот на светилникот секоја вечер се качува по скалите и ги брои, иако знае што ќе најде."],
    ["th", "ผู้ดูแลประภาคาร To Lam เดินขึ้นบันไดทุกเย็น"],
    ["lo", "ຜູ້ເຝົ້າປະພາຄານຂຶ້ນຂັ້ນໄດທຸກແລງ"],
    ["km", "អ្នកយាមប៉មភ្លើងឡើងជណ្តើររាល់ល្ងាច"],
    ["zh", "灯塔看守人每天晚上爬楼梯，每次都数台阶。"],
    ["zh", "燈塔看守人每天晚上爬樓梯，每次都數台階。"],
    ["ja", "灯台守は毎晩階段を上り、そのたびに段数を数える。"],
    ["ko", "등대지기는 매일 저녁 계단을 오르며 수를 센다."],
    ["ar", "يصعد حارس المنارة السلم كل مساء ويعد الدرجات في كل مرة."],
    ["he", "שומר המגדלור עולה במדרגות בכל ערב וסופר אותן."],
    ["el", "Ο φαροφύλακας ανεβαίνει τη σκάλα κάθε βράδυ."],
    ["ka", "შუქურის მცველი ყოველ საღამოს ადის კიბეზე."],
  ])("%s: %s", async (language, text) => {
    const found = await detectLanguage(text);
    expect(found?.language).toBe(language);
    expect(found!.confidence).toBeGreaterThan(0.6);
    expect(found!.confidence).toBeLessThanOrEqual(1);
  });

  test("markup, code and addresses do not speak", async () => {
    const page = `<html><head><script>function start() { return the.and.of; }</script></head><body><p class="the article of the day">Fyrvaktaren går uppför trapporna varje kväll.</p> https://the-best-news-of-the-world.example\n\n\`\`\`\nif the and of\n\`\`\`\n</body>`;
    expect((await detectLanguage(page))?.language).toBe("sv");
  });

  test("nothing to go by is no language; a word is a guess", async () => {
    expect(await detectLanguage("")).toBeUndefined();
    expect(await detectLanguage("2024 – 12:30 !")).toBeUndefined();
    expect((await detectLanguage("Ferry"))?.confidence ?? 0).toBeLessThan(0.6);
  });
});
