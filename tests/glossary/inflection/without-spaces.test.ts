import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("Vietnamese", () => {
  testForms("vi", [
    { term: "Tô Lâm", type: "person", forms: ["Tô Lâm", "TÔ LÂM", "Tô Lâm"], others: ["To Lam", "Tô Lầm", "Tô Lâmm"] },
    { term: "hòa bình", type: "term", forms: ["hòa bình", "hoà bình", "Hòa bình"], others: ["hoa bình", "hòa bìn"] },
  ]);
});

describe("Thai", () => {
  testForms("th", [
    { term: "โตลัม", type: "person", forms: ["โตลัม", "นายโตลัม", "โต\u200Bลัม"], others: ["โต๋ลัม"] },
    { term: "จีน", type: "place", forms: ["จีน", "พรรคคอมมิวนิสต์จีน", "เยือนจีน"], others: ["จีนี่", "จี"] },
    { term: "ตา", type: "term", forms: ["ตา"], others: ["ตาก", "ตาราง"] },
    { term: "น้ำ", type: "term", forms: ["น้ำ", "น้ํา", "นํ้า"], others: ["นำ", "น้า"] },
    { term: "แม่น้ำโขง", type: "place", forms: ["แม่น้ำโขง", "เเม่น้ำโขง"], others: ["แม่น้ำ"] },
    { term: "ลาว", type: "place", forms: ["ลาว", "ประเทศลาว"], others: ["ลาวา", "ชลาวัน"] },
  ]);
});

describe("Lao, Khmer and Burmese", () => {
  testForms("lo", [{ term: "ຈີນ", type: "place", forms: ["ຈີນ", "ປະເທດຈີນ"], others: ["ຈີ"] }]);
  testForms("km", [{ term: "ចិន", type: "place", forms: ["ចិន", "ប្រទេសចិន"], others: ["ចិត្ត", "ចិន្តា"] }]);
  testForms("my", [{ term: "တရုတ်", type: "place", forms: ["တရုတ်", "တရုတ်နိုင်ငံ"], others: ["တရု"] }]);
});

describe("Chinese", () => {
  testForms("zh", [
    { term: "中国", type: "place", forms: ["中国", "在中国"], others: ["发展中国家"] },
    { term: "苏林", type: "person", forms: ["苏林", "总书记苏林"], others: ["苏 林"] },
    { term: "一带一路", type: "slogan", forms: ["一带一路", "共建一带一路"], others: ["一带", "一路"] },
    { term: "APEC", type: "abbreviation", forms: ["APEC", "ＡＰＥＣ", "参加APEC"], others: ["APECS", "apec"] },
  ]);
});

describe("Japanese", () => {
  testForms("ja", [
    { term: "東京", type: "place", forms: ["東京"], others: ["東大"] },
    { term: "京都", type: "place", forms: ["京都"], others: ["東京都"] },
    { term: "イラン", type: "place", forms: ["イラン", "ｲﾗﾝ"], others: ["イランイラン", "ブイラン", "イランド"] },
    { term: "習近平", type: "person", forms: ["習近平", "国家主席の習近平"], others: ["習近"] },
    { term: "ベトナム", type: "place", forms: ["ベトナム", "ベトナム"], others: ["ベトナムー"] },
  ]);
});
