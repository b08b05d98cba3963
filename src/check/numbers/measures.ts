/** A measure of one part of the world only, which a translator may convert. */
export type Measure = keyof typeof MEASURES;

interface Conversion {
  /** What stands behind the number, without space or hyphen. */
  readonly words: string;
  /** Into a metric unit, up to a power of ten: a mile is 1.609 km or 1,609 m. None where the measure differs from place to place. */
  readonly factors: readonly number[];
}

/** Length with its squares and speeds, weight, volume, land. Factors: NIST Special Publication 811, appendix B; the Asian ones as metricated. */
const MEASURES = {
  "square mile": { words: "(?:square|sq\\.?) (?:miles?|mi\\.?)|quadratmeilen?|kvadratmiles?|engelska kvadratmil|平方英里|平方マイル|ตารางไมล์|dặm vuông|제곱마일|кв\\.? миль|квадратных миль", factors: [2.59] },
  "square foot": { words: "(?:square|sq\\.?) (?:feet|foot|ft\\.?)|quadratfuß|kvadratfot|平方英尺|平方フィート|ตารางฟุต|제곱피트|кв\\.? футов|квадратных футов", factors: [9.29] },
  "cubic foot": { words: "(?:cubic|cu\\.?) (?:feet|foot|ft\\.?)|kubikfuß|kubikfot|立方英尺|立方フィート", factors: [2.832] },
  "mile an hour": { words: "mph|miles (?:per|an) hour|meilen pro stunde", factors: [1.609, 4.47] },
  mile: { words: "miles?|mi\\.?|meilen?|engelska mil|millas?|miglia|milhas?|mijl|mérföld|dặm|ไมล์|英里|マイル|마일|миль|мили|миля|миљ|μίλι|ميل|أميال|مایل|मील|मैल|מייל", factors: [1.609] },
  mil: { words: "mil(?!\\p{L})", factors: [1] },
  "nautical mile": { words: "nautical miles?|seemeilen?|sjömil|nautiske mil|knots?|knop|hải lý|海里|海浬|節|knoten", factors: [1.852, 5.144] },
  foot: { words: "feet|foot|ft|fuß|fot|pies?(?!\\p{L})|piedi|pieds?|pés|voet|stopy|stóp|ฟุต|英尺|フィート|피트|фут|قدم|أقدام|फ़ुट|फीट|फुट|רגל|['’′](?=[\\s\\d,.)])", factors: [3.048] },
  inch: { words: "inch(?:es)?|in\\.|zoll|tum(?!\\p{L})|tomme|pulgadas?|pollici|pouces?|polegadas|duim|นิ้ว|英寸|インチ|인치|дюйм|بوصة|इंच|אינץ|[″”\"](?=[\\s\\d,.)])", factors: [2.54] },
  yard: { words: "yards?|yds?|ярд|码|碼|ヤード|야드|หลา", factors: [9.144] },
  pound: { words: "pounds?|lbs?|pund|pfund|livres?|libras?|磅|ปอนด์|ポンド|파운드|фунт|رطل|पाउंड", factors: [4.536] },
  ounce: { words: "ounces?|oz", factors: [2.835, 2.957] },
  gallon: { words: "gallons?|gallonen|gal(?!\\p{L})|ガロン|加仑|加侖|галлон|갤런|แกลลอน", factors: [3.785, 4.546] },
  pint: { words: "pints?", factors: [4.732, 5.683] },
  stone: { words: "stones?", factors: [6.35] },
  acre: { words: "acres?|tunnland|エーカー|英亩|英畝|에이커|акр|فدان|एकड़|เอเคอร์", factors: [4.047] },
  fahrenheit: { words: "(?:degrees? |°\\s?|º\\s?)?(?:fahrenheit|F(?!\\p{L}))|华氏|華氏", factors: [] },
  mu: { words: "亩|畝|mu(?!\\p{L})", factors: [6.667] },
  li: { words: "里(?!\\p{Script=Han})|斤", factors: [5] },
  chi: { words: "尺", factors: [3.333, 3.03] },
  tsubo: { words: "坪|평(?!\\p{L})", factors: [3.306] },
  rai: { words: "ไร่|rai(?!\\p{L})", factors: [1.6] },
  // Metric, but heights are given in metres here and in centimetres there.
  centimetre: { words: "cm|centimet\\p{L}*|sentimet\\p{L}*|zentimeter|senttimet\\p{L}*|сантиметр|см(?!\\p{L})|センチ|厘米|公分|센티|เซนติเมตร|ซม\\.|سنتيمتر|सेंटीमीटर", factors: [1] },
  uncertain: { words: "bushels?|morgen(?!\\p{L})|बीघा", factors: [] },
} as const satisfies Readonly<Record<string, Conversion>>;

const NAMES = Object.keys(MEASURES) as Measure[];
const PATTERNS = NAMES.map((name) => [name, new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${MEASURES[name].words})(?!\\p{Script=Latin})`, "iu")] as const);

/** The measure that stands behind a number; undefined for metric ones and where there is none. */
export function measureOf(after: string): Measure | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(after))?.[0];
}

/** How far a converted figure may be rounded, by the digits it is given with: "three feet" is a metre, 20 miles are 30 km; six feet are 1.83 m, not 1.93. */
const ROUNDED = [0.15, 0.06, 0.025] as const;
/** Between centimetres and metres nothing is rounded: 1.62 m is not 163 cm. */
const RECKONED = 0.004;
/** Degrees. */
const WARMTH_ROUNDED = 2;

/** A value with its measure, if it has one. */
export interface Measured {
  readonly value: number;
  readonly measure: Measure | undefined;
}

/** True where one of two values may be the other in another measure: 10 miles, 16 km; 70 °F, 21 °C. */
export function isConverted(a: Measured, b: Measured): boolean {
  if (a.measure === b.measure) return false;
  if (a.measure === "uncertain" || b.measure === "uncertain") return true;
  if (a.measure === "fahrenheit") return isWarmth(a.value, b.value);
  if (b.measure === "fahrenheit") return isWarmth(b.value, a.value);
  const rounded = isMetric(a) && isMetric(b) ? RECKONED : Math.max(ROUNDED[Math.min(Math.max(significant(a.value), significant(b.value)), ROUNDED.length) - 1]!, coarseness(a), coarseness(b));
  return metric(a).some((one) => metric(b).some((other) => isAlike(one, other, rounded)));
}

function isMetric({ measure }: Measured): boolean {
  return measure === undefined || measure === "centimetre";
}

/** How far off rounding to its last digit may have put a metric figure: 35,000 feet are 10,668 m, "a good 10,000". */
function coarseness(one: Measured): number {
  if (!isMetric(one)) return 0;
  const digits = String(one.value).replace(".", "").replace(/^0+|0+$/gu, "");
  return Math.min(ROUNDED[0], 0.5 / Number(digits || "1"));
}

function metric({ value, measure }: Measured): number[] {
  return measure === undefined ? [value] : MEASURES[measure].factors.map((factor) => value * factor);
}

/** 1 for 300 and 0.5, 3 for 1.83. */
function significant(value: number): number {
  return Math.max(1, String(value).replace(".", "").replace(/^0+|0+$/gu, "").length);
}

/** Alike up to a power of ten: kilometres here, metres there. */
function isAlike(a: number, b: number, rounded: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const magnitude = Math.log10(a / b);
  return Math.abs(magnitude - Math.round(magnitude)) <= Math.log10(1 + rounded);
}

function isWarmth(fahrenheit: number, celsius: number): boolean {
  return [(fahrenheit - 32) / 1.8, fahrenheit / 1.8].some((degrees) => Math.abs(Math.abs(degrees) - celsius) <= WARMTH_ROUNDED);
}
