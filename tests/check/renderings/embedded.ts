import { mineNames } from "../../../src/check/names/mine.ts";
import { findRenderings } from "../../../src/check/renderings/find.ts";
import type { SetView } from "../../../src/check/types.ts";
import type { Article, Language } from "../../../src/article/types.ts";
import { openEmbedder } from "../../../src/embed/open.ts";
import type { PieceVectors } from "../../../src/embed/types.ts";
import { embedded } from "../../embed/model.ts";
import { articleOf, setOf, type SetOptions } from "../views.ts";

/** Sets with the embedded model's vectors, names and renderings, as a run of samma has them. */
export async function embeddedSets(): Promise<{ set(articles: readonly Article[], options?: SetOptions): Promise<SetView>; close(): Promise<void> }> {
  const embedder = await openEmbedder({ model: embedded() });
  return {
    async set(articles, options = {}) {
      const pieces = new Map<Article, readonly PieceVectors[]>();
      for (const article of articles) pieces.set(article, await embedder.pieces(article.segments.map(({ text }) => text)));
      return setOf(articles, { pieces, mineNames, findRenderings, ...options });
    },
    close: () => embedder.close(),
  };
}

/** One short news story in six languages, sentence by sentence. */
export const story: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The ferry from Vastholm to the islands was cancelled on Monday.",
    "Mira Solheim, the mayor of Vastholm, said the ferry needed new engines.",
    "Fishermen on the islands depend on the ferry for their mail.",
    "The council will vote on the budget in March.",
    "Solheim promised that the ferry would return before the summer.",
    "Schools in Vastholm stayed open despite the storm.",
    "Tourists waited for the ferry in the rain.",
    "The crew thanked Solheim for her patience.",
  ],
  sv: [
    "Färjan från Vastholm till öarna ställdes in på måndagen.",
    "Mira Solheim, borgmästare i Vastholm, sade att färjan behövde nya motorer.",
    "Fiskare på öarna är beroende av färjan för sin post.",
    "Fullmäktige röstar om budgeten i mars.",
    "Solheim lovade att färjan skulle återvända före sommaren.",
    "Skolorna i Vastholm höll öppet trots stormen.",
    "Turister väntade på färjan i regnet.",
    "Besättningen tackade Solheim för hennes tålamod.",
  ],
  de: [
    "Die Fähre von Vastholm zu den Inseln fiel am Montag aus.",
    "Mira Solheim, die Bürgermeisterin von Vastholm, sagte, die Fähre brauche neue Motoren.",
    "Die Fischer auf den Inseln sind für ihre Post auf die Fähre angewiesen.",
    "Der Rat stimmt im März über den Haushalt ab.",
    "Solheim versprach, dass die Fähre vor dem Sommer zurückkehrt.",
    "Die Schulen in Vastholm blieben trotz des Sturms geöffnet.",
    "Touristen warteten im Regen auf die Fähre.",
    "Die Besatzung dankte Solheim für ihre Geduld.",
  ],
  ru: [
    "Паром из Вастхольма на острова отменили в понедельник.",
    "Мира Сольхейм, мэр Вастхольма, сказала, что парому нужны новые двигатели.",
    "Рыбаки на островах зависят от парома, который привозит им почту.",
    "Совет проголосует по бюджету в марте.",
    "Сольхейм пообещала, что паром вернётся до лета.",
    "Школы в Вастхольме остались открыты, несмотря на бурю.",
    "Туристы ждали паром под дождём.",
    "Экипаж поблагодарил Сольхейм за терпение.",
  ],
  th: [
    "เรือข้ามฟากจากวาสต์โฮล์มไปยังหมู่เกาะถูกยกเลิกเมื่อวันจันทร์",
    "มิรา โซลไฮม์ นายกเทศมนตรีเมืองวาสต์โฮล์ม กล่าวว่าเรือข้ามฟากต้องการเครื่องยนต์ใหม่",
    "ชาวประมงบนเกาะต้องพึ่งพาเรือข้ามฟากเพื่อรับจดหมาย",
    "สภาจะลงคะแนนเรื่องงบประมาณในเดือนมีนาคม",
    "โซลไฮม์สัญญาว่าเรือข้ามฟากจะกลับมาก่อนฤดูร้อน",
    "โรงเรียนในวาสต์โฮล์มยังคงเปิดแม้มีพายุ",
    "นักท่องเที่ยวรอเรือข้ามฟากท่ามกลางสายฝน",
    "ลูกเรือขอบคุณโซลไฮม์สำหรับความอดทนของเธอ",
  ],
  zh: [
    "从瓦斯特霍尔姆开往群岛的渡轮周一被取消。",
    "瓦斯特霍尔姆市长米拉·索尔海姆说，渡轮需要新的发动机。",
    "岛上的渔民靠渡轮收取邮件。",
    "议会将于三月就预算进行表决。",
    "索尔海姆承诺渡轮将在夏天之前恢复。",
    "尽管有暴风雨，瓦斯特霍尔姆的学校仍然开放。",
    "游客在雨中等候渡轮。",
    "船员感谢索尔海姆的耐心。",
  ],
};

/** The story in a language, one sentence changed. */
export function told(language: Language, change?: { readonly line: number; readonly from: string; readonly to: string }): Article {
  const lines = story[language]!.map((text, index) => {
    if (change === undefined || index !== change.line) return text;
    if (!text.includes(change.from)) throw new RangeError(`"${change.from}" is not in "${text}"`);
    return text.replace(change.from, change.to).trim();
  });
  return articleOf(language, lines);
}
