/** Units as they stand before the tens, of both genders, as cardinals and ordinals. */
const UNITS: readonly string[] = [
  "واحد واحدة واحدا أحد إحدى احدى حادي حادية", "اثنان اثنين اثنتان اثنتين إثنان إثنين ثاني ثانية", "ثلاث ثلاثة ثالث ثالثة", "أربع أربعة اربع اربعة رابع رابعة", "خمس خمسة خامس خامسة",
  "ست ستة سادس سادسة", "سبع سبعة سابع سابعة", "ثمان ثماني ثمانية ثامن ثامنة", "تسع تسعة تاسع تاسعة",
];
const TENS: readonly string[] = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

/** ثلاثا, ثلاثًا, ثلاثاً: a feminine unit in the accusative. */
const ACCUSATIVE = ["", "ا", "ًا", "اً"];

/** 300 to 900, and 21 to 99 as Arabic says them, "five and twenty", in both genders and all cases; what n2words spells is the masculine nominative alone. */
export function arabicCompounds(): { word: string; value: number }[] {
  return [...hundreds(), ...tens()];
}

function tens(): { word: string; value: number }[] {
  return TENS.flatMap((ten, index) => UNITS.flatMap((units, unit) => units.split(" ").flatMap((one) => joined(one, ten).map((word) => ({ word, value: (index + 2) * 10 + unit + 1 })))));
}

/** 300 to 900 in one word: ثلاثمئة, ثلاثمائة. */
function hundreds(): { word: string; value: number }[] {
  return TENS.slice(1).flatMap((unit, index) => ["مئة", "مائة"].map((hundred) => ({ word: unit + hundred, value: (index + 3) * 100 })));
}

function joined(unit: string, ten: string): string[] {
  const units = /[ةىي]$/u.test(unit) ? [unit] : ACCUSATIVE.map((ending) => unit + ending);
  // The article stands on both: الخمس والعشرون. The first is taken off before words are looked up.
  return units.flatMap((one) => ["و", "وال"].flatMap((and) => ["ون", "ين"].map((ending) => one + and + ten + ending)));
}
