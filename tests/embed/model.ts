import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findModel } from "../../src/embed/models/find.ts";
import type { ModelFiles } from "../../src/embed/models/files.ts";
import { packageFolder } from "../../src/embed/models/places.ts";
import type { Vectors } from "../../src/embed/types.ts";

/** The embedded model of this checkout, wherever the tests run. */
export function embedded(): ModelFiles {
  return findModel("samma-static-v1", { folders: [join(packageFolder(), "models")] });
}

export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), "samma-embed-"));
}

export function row(vectors: Vectors, index: number): Float32Array {
  return vectors.rows.subarray(index * vectors.dimensions, (index + 1) * vectors.dimensions);
}

export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let at = 0; at < a.length; at++) {
    dot += a[at]! * b[at]!;
    aa += a[at]! ** 2;
    bb += b[at]! ** 2;
  }
  return dot / Math.sqrt(aa * bb);
}

/** Texts of many scripts, with the forms that normalising changes. */
export const manyScripts: readonly string[] = [
  "The harbour pilots went on strike this morning.",
  "Hamnlotsarna gick i strejk i morse.",
  "Các hoa tiêu cảng đã đình công sáng nay.",
  "Các hoa tiêu cảng đã đình công sáng nay.".normalize("NFD"),
  "คนนำร่องท่าเรือนัดหยุดงานเมื่อเช้านี้ น้ำขึ้นสูง",
  "港口领航员今天上午罢工。",
  "港の水先案内人が今朝ストライキに入った。ｶﾞｰﾄﾞ",
  "오늘 아침 항만 도선사들이 파업에 들어갔다.",
  "오늘 아침 항만".normalize("NFD"),
  "بدأ مرشدو الميناء إضراباً هذا الصباح.",
  "आज सुबह बंदरगाह के पायलट हड़ताल पर चले गए।",
  "Лоцмани порту сьогодні вранці застрайкували.",
  "Οι πλοηγοί του λιμανιού απεργούν. ΟΔΥΣΣΕΥΣ",
  "İSTANBUL LİMANI'NDA GREV",
  "ＦＵＬＬ　ｗｉｄｔｈ ﬁne ﬂow ½ ① …",
  "no-break space, zero\u200bwidth, soft\u00adhyphen",
  "a\ttab and  two spaces",
  "ຜູ້ນຳທາງທ່າເຮືອ ນັດຢຸດງານ",
  "นํ้าท่วม",
];
