import type { Language } from "../../article/types.ts";

/** Words that stand before a name and are not part of it. Cased languages: as they are written with a capital. */
const before: Readonly<Record<string, string>> = {
  en: "President Vice Prime Minister Secretary General Foreign Chairman Chairwoman Chairperson Chancellor Premier Senator Governor Mayor Judge Justice Professor Doctor Captain Colonel Major Sergeant Lieutenant Sir Lord Lady Dame King Queen Prince Princess Pope Bishop Archbishop Cardinal Father Sister Brother Uncle Aunt Mr Mrs Ms Miss Dr Prof Gen Col Capt Sgt Lt Sen Rep Gov Congressman Congresswoman Representative Ambassador Detective Officer Inspector Sheriff Coach Comrade CEO The",
  de: "Präsident Präsidentin Vizepräsident Premierminister Premierministerin Ministerpräsident Ministerpräsidentin Minister Ministerin Außenminister Außenministerin Verteidigungsminister Finanzminister Innenminister Generalsekretär Generalsekretärin Vorsitzender Vorsitzende Vorsitzenden Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Senator Senatorin Gouverneur Bürgermeister Bürgermeisterin Richter Richterin Professor Professorin Doktor General Oberst Major Hauptmann König Königin Prinz Prinzessin Papst Bischof Kardinal Herr Herrn Frau Dr Prof Botschafter Botschafterin Sprecher Sprecherin Chef Chefin Trainer Genosse",
  nl: "President Minister Koning Koningin Prins Prinses Dhr Mevrouw Mevr Dr Prof",
  vi: "Tổng Bí Thư Chủ Tịch Thủ Tướng Phó Bộ Trưởng Ông Bà Anh Chị Đồng Chí Giáo Sư Tiến Sĩ Nước Đại Sứ",
  th: "ประธานาธิบดี นายกรัฐมนตรี รัฐมนตรี เลขาธิการ นาย นาง นางสาว ดร. สหาย ประธาน นายพล พลเอก ศาสตราจารย์ กษัตริย์ เจ้าชาย เจ้าหญิง สมเด็จ จังหวัด เมือง กรุง มณฑล ชาว แม่น้ำ เกาะ อำเภอ นคร",
  lo: "ທ່ານ ນາຍົກລັດຖະມົນຕີ ປະທານປະເທດ ແຂວງ ນະຄອນ ເມືອງ ສະຫາຍ",
  km: "លោក លោកស្រី ប្រធានាធិបតី នាយករដ្ឋមន្ត្រី ខេត្ត ក្រុង",
  ar: "الرئيس رئيس السيد السيدة الوزير وزير الدكتور الأمير الملك القائد الشيخ الجنرال السيناتور مدينة محافظة ولاية جمهورية نهر مقاطعة العقيد البروفيسور",
  fa: "رئیس‌جمهور آقای خانم وزیر دکتر شهر استان",
  he: "הנשיא נשיא מר גברת ראש השר שר ד״ר פרופסור העיר מחוז המלך הנסיך",
  hi: "राष्ट्रपति प्रधानमंत्री मंत्री श्री श्रीमती डॉ सुश्री राजा रानी राजकुमार शहर राज्य महासचिव",
};

/** Words that follow a name. */
const after: Readonly<Record<string, string>> = {
  zh: "总统 主席 总理 先生 女士 总书记 省长 市长 部长 教授 博士 小姐 書記 總統 總理 省 市 县 州 國王 国王",
  ja: "さん 氏 大統領 首相 主席 総書記 外相 市長 知事 教授 博士 選手 容疑者 監督 議員 長官 様 君 省 市 県 州 町 村",
  ko: "대통령 총리 주석 서기장 총서기 씨 장관 의원 교수 시장 감독 박사 선수 왕 대표",
};

function set(table: Readonly<Record<string, string>>, language: Language): ReadonlySet<string> {
  return new Set((table[language.split("-")[0]!] ?? "").split(" ").filter((word) => word !== ""));
}

export const titlesBefore = (language: Language): ReadonlySet<string> => set(before, language);
export const titlesAfter = (language: Language): ReadonlySet<string> => set(after, language);
