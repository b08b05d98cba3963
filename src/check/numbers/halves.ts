import { decimal, plus, show, times, type Decimal } from "./decimal.ts";
import type { NumberMention, Reading } from "./types.ts";

/** "And a half" behind a number, before or after its noun: two and a half, två och ett halvt, hai năm rưỡi, 两年半. */
const AND_HALF = new RegExp(
  [
    "\\s(?:and a half|and one[- ]half|och e(?:n|tt) halvt?|og e[tn] halvt?|und ein(?:e[nrs]?)? halbe[nrs]?|en een halve?|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|i mig|mitja|și jumătate|ja puoli|i pół|a půl|a pol|s? ?с половиной|з половиною|и половина|i pol|i po|és fél|και μισ[όήά]|buçuk|و ?نیم|ونصف|و ?نصف|וחצי|setengah)(?!\\p{L})",
    "[\\s\\u00a0]?(?:năm|tháng|giờ|tiếng|ngày|tuần|triệu|tỷ)?[\\s\\u00a0]?rưỡi",
    "[\\s\\u00a0]?(?:个|個|か|カ|ヶ|ヵ)?(?:年|月|小时|小時|時間|学期)半",
    "(?:个|個)半(?=小时|小時|月|世纪|世紀|学期|星期|钟头)",
    "\\s?(?:년|개월|시간|달|주)\\s?반(?!\\p{L}{2})",
    "\\s?(?:ปี|เดือน|ชั่วโมง|สัปดาห์|ล้าน|พัน|แสน)?\\s?ครึ่ง",
  ].map((form) => `^${form}`).join("|"),
  "iu",
);

/** The half in one word with the number: zweieinhalb, tweeënhalf. */
const HALF_INSIDE = /(?:einhalb|[eë]nhalve?)$/iu;
const HALF = decimal("0.5");

/** How the word right behind a number reads as a scale; undefined where it is none. */
export type ScaleBehind = (after: string) => Decimal | undefined;

/** Adds the half that stands beside a number, or "half a million" is; the number as it is stays possible ("two and a half-time whistle"). */
export function withHalf(mention: NumberMention, after: string, scaleBehind: ScaleBehind): NumberMention {
  const of = /^half$/iu.test(mention.text) ? scaleBehind(after.replace(/^ an? /u, " ")) : undefined;
  if (of !== undefined) return { ...mention, readings: [[show(times(of, HALF))], ...mention.readings] };
  const found = AND_HALF.exec(after);
  const inside = HALF_INSIDE.test(mention.text);
  if (found === null && !inside) return mention;
  const scale = found === null ? undefined : scaleBehind(after.slice(found[0].length));
  // "một tỷ rưỡi": half of the scale that the number itself ends with.
  const own = found === null ? undefined : scaleBehind(/\S*$/u.exec(mention.text)![0]);
  if (own !== undefined) return { ...mention, readings: [...mention.readings.filter(({ length }) => length === 1).map(([value]): Reading => [show(plus(decimal(value!), times(own, HALF)))]), ...mention.readings] };
  const halved = mention.readings.flatMap((reading): Reading[] => {
    const [value, ...others] = reading;
    if (others.length > 0 || value === undefined || !/^\d{1,4}$/u.test(value)) return [];
    const more = plus(decimal(value), HALF);
    return [[show(scale === undefined ? more : times(more, scale))]];
  });
  return halved.length === 0 ? mention : { ...mention, readings: [...halved, ...mention.readings] };
}
