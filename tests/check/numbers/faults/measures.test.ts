import { describe, it } from "vitest";
import { expectFaults, type Case } from "./expect-faults.ts";

/** Language, English, right translations, wrong ones. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "inches and feet in centimetres": [
    ["sv", "The board is 8 inches wide.", ["Brädan är 20 centimeter bred.", "Brädan är 20,3 cm bred."], ["Brädan är 30 centimeter bred.", "Brädan är 26 centimeter bred."]],
    ["sv", "It snowed 12 inches.", ["Det föll 30 cm snö."], ["Det föll 40 cm snö."]],
    ["sv", "The cloth is 36 inches long.", ["Tyget är 91 cm långt.", "Tyget är 90 cm långt."], ["Tyget är 81 cm långt."]],
    ["de", "The pipe is 6 inches thick.", ["Das Rohr ist 15 Zentimeter dick."], ["Das Rohr ist 25 Zentimeter dick."]],
    ["de", "He is 6 feet tall.", ["Er ist 180 cm groß.", "Er ist 1,83 Meter groß."], ["Er ist 160 cm groß."]],
    ["sv", "The water rose 2 feet.", ["Vattnet steg 60 centimeter."], ["Vattnet steg 90 centimeter."]],
    ["sv", "He is 5 feet 11 inches tall.", ["Han är 180 centimeter lång."], ["Han är 160 centimeter lång."]],
    ["de", "She is 5 feet 4 inches tall.", ["Sie ist 1,63 Meter groß.", "Sie ist 163 cm groß."], ["Sie ist 1,83 Meter groß."]],
    ["ja", "She is 1.62 m tall.", ["身長162センチ。"], ["身長163センチ。"]],
  ],
  "rounded conversions": [
    ["de", "The plane flew at 35,000 feet.", ["Das Flugzeug flog in gut 10.000 Metern Höhe."], ["Das Flugzeug flog in gut 20.000 Metern Höhe."]],
    ["ja", "The plane flew at 35,000 feet.", ["飛行機は約1万メートルを飛んだ。"], ["飛行機は約2万メートルを飛んだ。"]],
    ["sv", "The lake is 45 miles away.", ["Sjön ligger ungefär 70 kilometer bort."], ["Sjön ligger ungefär 50 kilometer bort."]],
    ["fr", "It weighs about 30 pounds.", ["Il pèse environ 14 kilos."], ["Il pèse environ 24 kilos."]],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases.map((one) => [one[0], one[1], one] as const))("%s: %s", (_language, _english, one) => {
    expectFaults(one);
  });
});
