import type { Located } from "./compare.ts";

/** Two numbers that stand together: 3–2, 2015-2020, 23:18, 3時40分; a day with its month. */
interface Compound {
  /** Both numbers, in text order; one mention twice where it was read as one (23:18 as a time). A date's month comes first. */
  readonly parts: readonly [Located, Located];
  readonly values: readonly [readonly string[], readonly string[]];
}

/** What compounds settle: numbers that answer each other, and those that stand at the same place of it and differ. */
export interface Settled {
  readonly equal: readonly (readonly [Located, Located])[];
  readonly different: readonly (readonly [Located, Located])[];
}

/** A dash, a colon, 比 between the two, with spaces or without. */
const COUPLE_GAPS: ReadonlySet<number> = new Set([1, 3]);
/** "den 3 oktober", "October 3rd", "3 de octubre". */
const DATE_GAP = 6;

/**
 * Scores, ranges and dates answer each other as wholes: in "in the third division … 3–2" against "… 3–3" the third explains no
 * goal, and no "a" the 1 of "1 December". Of two that agree in one number and have no other such rival, the second numbers differ.
 */
export function settleCompounds(source: readonly Located[], target: readonly Located[]): Settled {
  const couples = compare(couplesOf(source), couplesOf(target));
  const dates = months(source, target).map((month) => compare(datesOf(source, month), datesOf(target, month)));
  const all = [couples, ...dates.map((date) => ({ equal: date.equal, different: date.different.filter((two) => !isSharedDate(two, source, target)) }))];
  return { equal: all.flatMap(({ equal }) => equal), different: all.flatMap(({ different }) => different) };
}

/** "March 4 and 5" has one of two days beside the month, "4 и 5 марта" the other. */
function isSharedDate([one, other]: readonly [Located, Located], source: readonly Located[], target: readonly Located[]): boolean {
  const has = (all: readonly Located[], day: Located): boolean => all.some((figure) => figure.mention.certainty === "figures" && valuesOf(figure).some((value) => valuesOf(day).includes(value)));
  return has(target, one) && has(source, other);
}

function compare(sources: readonly Compound[], targets: readonly Compound[]): Settled {
  const left = [...targets];
  const equal: [Located, Located][] = [];
  const open: Compound[] = [];
  for (const one of sources) {
    const same = left.findIndex((other) => agree(one, other, 0) && agree(one, other, 1));
    if (same < 0) open.push(one);
    else equal.push(...answers(one, left.splice(same, 1)[0]!, [0, 1]));
  }
  const different: [Located, Located][] = [];
  for (const one of open) {
    const rival = only(left.filter((other) => isHalf(one, other)));
    if (rival === undefined || only(open.filter((other) => isHalf(other, rival))) === undefined) continue;
    const at = agree(one, rival, 0) ? 0 : 1;
    equal.push(...answers(one, rival, [at]));
    different.push(...answers(one, rival, [1 - at]));
  }
  return { equal, different };
}

function isHalf(a: Compound, b: Compound): boolean {
  return agree(a, b, 0) !== agree(a, b, 1);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** The numbers that answer each other. */
function answers(source: Compound, target: Compound, at: readonly number[]): [Located, Located][] {
  return at.map((index): [Located, Located] => [source.parts[index]!, target.parts[index]!]);
}

function agree(a: Compound, b: Compound, at: number): boolean {
  return a.values[at]!.some((value) => b.values[at]!.includes(value));
}

function couplesOf(all: readonly Located[]): Compound[] {
  const figures = all.filter(({ mention }) => mention.certainty === "figures");
  const clocks = figures.flatMap((one, index): Compound[] => {
    const next = figures[index + 1];
    return one.mention.hour === true && next !== undefined ? [{ parts: [one, next], values: [valuesOf(one), valuesOf(next)] }] : [];
  });
  const couples = figures.flatMap((one, index): Compound[] => {
    const next = figures[index + 1];
    if (next === undefined || !joined(one, next) || !isPlain(one) || !isPlain(next) || one.mention.hour === true) return [];
    // 14/3/2023 is no couple.
    const isLonger = [figures[index - 1], figures[index + 2]].some((other) => other !== undefined && (joined(other, one) || joined(next, other)));
    return isLonger ? [] : [{ parts: [one, next], values: [valuesOf(one), valuesOf(next)] }];
  });
  // 10:00–11:00 may stand as 22.00–23.00, which no sign makes times.
  const isAlone = (one: Located): boolean => !figures.some((other) => joined(one, other) || joined(other, one));
  const times = figures.filter(isAlone).flatMap((one): Compound[] => {
    const readings = one.mention.kind === "time" ? one.mention.readings.filter(({ length }) => length === 2) : [];
    return readings.length === 0 ? [] : [{ parts: [one, one], values: [readings.map(([hour]) => hour!), readings.map(([, minute]) => minute!)] }];
  });
  return [...clocks, ...(couples.length > 0 ? couples : times)];
}

/** Numbers with a percent sign or a unit of their own are ranges of another kind; scores, years and ages are bare. */
function isPlain({ mention }: Located): boolean {
  return mention.kind === "number" || mention.kind === "year";
}

function joined(a: Located, b: Located): boolean {
  return a.segment === b.segment && COUPLE_GAPS.has(b.mention.span.start - a.mention.span.end);
}

function months(source: readonly Located[], target: readonly Located[]): string[] {
  const of = (all: readonly Located[]): string[] => all.filter(isMonth).flatMap(valuesOf);
  return [...new Set(of(source))].filter((month) => of(target).includes(month));
}

/** The days of a month, each with the month's name that stands beside it. */
function datesOf(all: readonly Located[], month: string): Compound[] {
  const named = all.filter((one) => isMonth(one) && valuesOf(one).includes(month));
  return all.filter(({ mention }) => mention.kind === "day" && mention.certainty === "figures").flatMap((day): Compound[] => {
    const beside = named.find((one) => one.segment === day.segment && distance(one, day) <= DATE_GAP);
    return beside === undefined ? [] : [{ parts: [beside, day], values: [[month], valuesOf(day)] }];
  });
}

function isMonth({ mention }: Located): boolean {
  return mention.kind === "month";
}

function distance({ mention: { span: a } }: Located, { mention: { span: b } }: Located): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

function valuesOf({ mention }: Located): string[] {
  return mention.readings.filter(({ length }) => length === 1).map(([value]) => value!);
}
