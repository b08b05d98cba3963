import { soundLikeness, soundOf } from "../likeness.ts";
import type { Sound } from "../likeness.ts";
import type { Beside, Foreign } from "./beside.ts";
import { nameKey } from "./beside.ts";
import type { Spot } from "./types.ts";

/** A form with its places. */
export interface Asked {
  readonly form: string;
  readonly spots: readonly Spot[];
}

export type Verdict = "same" | "other" | undefined;

/** What the other versions say of an odd form and the form it may be a slip of. */
export class Witnesses {
  readonly #beside: Beside;
  readonly #language: string;
  readonly #sounds = new Map<string, Sound>();

  /** True where there are other versions to ask. */
  readonly any: boolean;

  constructor(beside: Beside | undefined, language: string) {
    this.#beside = beside ?? (() => undefined);
    this.any = beside !== undefined;
    this.#language = language;
  }

  names({ view, segment }: Pick<Spot, "view" | "segment">): ReadonlyMap<string, Foreign> | undefined {
    return this.#beside(view, segment)?.names;
  }

  likeness(form: string, foreign: Foreign): number {
    if (nameKey(form) === nameKey(foreign.form)) return 1;
    return soundLikeness(this.soundOf(form), foreign.sound());
  }

  soundOf(form: string): Sound {
    let sound = this.#sounds.get(form);
    if (sound === undefined) this.#sounds.set(form, (sound = soundOf(form, this.#language)));
    return sound;
  }

  /**
   * "same": the name that the other versions have wherever the majority form stands is there at the odd form too, more often than
   * the majority form is. "other": they have another name there, which the odd form renders better (Iran, Iraq), or the odd form itself.
   */
  ask(odd: Asked, name: Asked): Verdict {
    if (nameKey(odd.form) !== nameKey(name.form) && odd.spots.some((spot) => this.#written(odd.form, spot) > 0)) return "other";
    if (this.spells(odd, name)) return "same";
    const known = this.counterpart(name);
    if (known === undefined) return undefined;
    const like = this.likeness(odd.form, known.foreign);
    let [same, aligned] = [0, 0];
    for (const { view, segment, start, end } of odd.spots) {
      const parallel = this.#beside(view, segment);
      if (parallel === undefined) continue;
      aligned += 1;
      const better = [...parallel.names].some(([key, foreign]) => key !== known.key && !key.includes(known.key) && !known.key.includes(key) && this.likeness(odd.form, foreign) > Math.max(0.6, like + 0.02));
      if (better) return "other";
      if ((parallel.counts.get(known.key) ?? 0) > this.#timesBeside(name, { view, segment, start, end })) same += 1;
    }
    return same > 0 && same * 2 >= aligned && like >= LEAST_ODD ? "same" : undefined;
  }

  /** True where the other versions have the majority form in the very same letters at each odd place, more often than the text has. */
  spells(odd: Pick<Asked, "spots">, name: Asked): boolean {
    return name.form.length >= 4 && odd.spots.every((spot) => this.#written(name.form, spot) > this.#timesBeside(name, spot));
  }

  /** How often the form stands in the spot's segment, or in those that share its source, elsewhere than at the spot. */
  #timesBeside({ spots }: Asked, { view, segment, start, end }: Spot): number {
    const shared = this.#beside(view, segment)?.segments;
    return spots.filter((spot) => spot.view === view && (spot.segment === segment ? spot.end <= start || end <= spot.start : shared?.has(spot.segment) === true)).length;
  }

  #written(form: string, { view, segment }: Spot): number {
    const text = this.#beside(view, segment)?.text ?? "";
    let times = 0;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + form.length] ?? "")) times += 1;
    }
    return times;
  }

  /** The name that the other versions have at most of the places, alike in sound or standing nowhere else. */
  counterpart({ form, spots }: Asked): { readonly key: string; readonly foreign: Foreign; readonly like: number } | undefined {
    const counts = new Map<string, { foreign: Foreign; count: number }>();
    let aligned = 0;
    for (const spot of spots) {
      const names = this.names(spot);
      if (names === undefined) continue;
      aligned += 1;
      for (const [key, foreign] of names) {
        const count = counts.get(key);
        if (count === undefined) counts.set(key, { foreign, count: 1 });
        else count.count += 1;
      }
    }
    let best: { key: string; foreign: Foreign; like: number; score: number } | undefined;
    for (const [key, { foreign, count }] of counts) {
      if (count * 2 < aligned || count < Math.min(2, spots.length)) continue;
      const like = this.likeness(form, foreign);
      const score = (count / aligned) * like;
      if (like >= LEAST_LIKENESS && (best === undefined || score > best.score || (score === best.score && key < best.key))) best = { key, foreign, like, score };
    }
    return best;
  }
}

/** From here on two forms may render one name, if they keep standing beside each other. */
const LEAST_LIKENESS = 0.35;
/** A slip leaves so much of the sound. */
const LEAST_ODD = 0.1;
const LETTER = /[\p{L}\p{M}]/u;
