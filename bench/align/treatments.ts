import type { GoldBead, GoldText } from "./gold.ts";

/** A text that says the same line by line. */
export type Parallel = Pick<GoldText, "set" | "name" | "languages" | "source" | "target">;

/** A treatment of one line: what becomes of the target and which beads are right then; undefined where it cannot be applied there. */
type Treatment = (text: Parallel, line: number) => { readonly target: readonly string[]; readonly gold: readonly GoldBead[] } | undefined;

/** Languages that write no space between sentences. */
const unspaced = new Set(["zh", "ja"]);
const caption: Readonly<Record<string, string>> = {
  en: "Photo: the harbour in winter", sv: "Foto: hamnen på vintern", de: "Foto: der Hafen im Winter", fr: "Photo : le port en hiver", vi: "Ảnh: cảng vào mùa đông",
  th: "ภาพ: ท่าเรือในฤดูหนาว", zh: "图：冬天的港口", ja: "写真：冬の港", ar: "صورة: الميناء في الشتاء", ru: "Фото: гавань зимой",
};

/** Beads of single lines, where what stands at or behind a line has been pushed on. */
function beads(count: number, at: number, special: readonly number[], push: number, extra: readonly GoldBead[] = []): GoldBead[] {
  return [...Array.from({ length: count }, (_, i): GoldBead => [[i], i < at ? [i] : i === at ? special : [i + push]]), ...extra];
}

const lines = ({ source }: Parallel): number => source.length;
const spliced = (list: readonly string[], at: number, remove: number, ...put: readonly string[]): string[] => [...list.slice(0, at), ...put, ...list.slice(at + remove)];

/** Puts something foreign before a line. */
const before = (foreign: (text: Parallel) => string): Treatment => (text, line) =>
  line === 0 ? undefined : { target: spliced(text.target, line, 0, foreign(text)), gold: beads(lines(text), line, [line + 1], 1, [[[], [line]]]) };

/** Two halves of a line, cut at the clause or word that ends nearest its middle. */
function halves(text: string): readonly [string, string] | undefined {
  const middle = text.length / 2;
  const cuts = [...text.matchAll(/[,，、،] ?| /gu)].map(({ index, 0: sign }) => index + sign.length);
  const [cut = 0] = cuts.sort((x, y) => Math.abs(x - middle) - Math.abs(y - middle));
  return cut < 6 || cut > text.length - 6 ? undefined : [text.slice(0, cut).trim(), text.slice(cut).trim()];
}

/** Breaks a line in two, with something between the halves. */
const broken = (between: (text: Parallel) => readonly string[]): Treatment => (text, line) => {
  const [first, second] = halves(text.target[line]!) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const middle = between(text);
  const end = line + 1 + middle.length;
  return { target: spliced(text.target, line, 1, first, ...middle, second), gold: beads(lines(text), line, [line, end], 1 + middle.length, middle.map((_, k) => [[], [line + 1 + k]])) };
};

/** What is done to a line of a translation, by name. */
export const treatments: Readonly<Record<string, Treatment>> = {
  "nothing": (text, line) => (line === 0 ? { target: text.target, gold: beads(lines(text), 0, [0], 0) } : undefined),
  "joined with the next": ({ source, target, languages }, line) => {
    if (line + 1 >= source.length) return undefined;
    const glue = unspaced.has(languages[1]) ? "" : " ";
    const single = Array.from({ length: source.length - 1 }, (_, j): GoldBead => (j === line ? [[j, j + 1], [j]] : [[j < line ? j : j + 1], [j]]));
    return { target: spliced(target, line, 2, target[line]! + glue + target[line + 1]!), gold: single };
  },
  "left out": (text, line) => ({ target: spliced(text.target, line, 1), gold: beads(lines(text), line, [], -1) }),
  "a caption before it": before(({ languages }) => caption[languages[1]]!),
  "stars before it": before(() => "* * *"),
  "changed places with the next": (text, line) => {
    if (line + 1 >= lines(text)) return undefined;
    const places = Array.from({ length: lines(text) }, (_, i): GoldBead => [[i], [i === line ? i + 1 : i === line + 1 ? i - 1 : i]]);
    return { target: spliced(text.target, line, 2, text.target[line + 1]!, text.target[line]!), gold: places };
  },
  "broken in two": broken(() => []),
  "broken by stars": broken(() => ["* * *"]),
  "broken by a page number": broken(() => ["17"]),
  "broken by a caption": broken(({ languages }) => [caption[languages[1]]!]),
};
