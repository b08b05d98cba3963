import type { Language } from "../../article/types.ts";
import { soundDistance, weight } from "./sound/costs.ts";
import { phones } from "./sound/phones.ts";
import { withMuteLetters } from "./sound/thai.ts";

/** A name's sound, worked out once, for one who compares it with many. */
export interface Sound {
  /**
   * The words' phones run together (spaces differ between scripts: โตลัม, To Lam), in each way the name may be read: by the
   * language's spelling and, in Latin script, as a foreign name; in order and with the last word first; in Thai with the letters that are
   * written for a foreign spelling and not read (ไวส์, Weiss).
   */
  readonly readings: readonly string[];
}

/** Works out how a name sounds. An empty sound (no letters) is like nothing. */
export function soundOf(name: string, language: Language): Sound {
  const own = phones(name, language);
  const readings = own.length > 1 ? [own.join(""), [own.at(-1), ...own.slice(0, -1)].join("")] : own;
  const spelt = withMuteLetters(name);
  if (spelt !== undefined) return { readings: [...readings, phones(spelt, language).join("")] };
  if (!/\p{Script=Latin}/u.test(name)) return { readings };
  return { readings: [...new Set([...readings, phones(name, "und").join("")])] };
}

/** Share of the two sounds' substance that agrees, 0 to 1; not yet a probability. */
function agreement(a: string, b: string): number {
  const substance = Math.max(weight(a), weight(b));
  return substance === 0 ? 0 : Math.max(0, 1 - soundDistance(a, b) / substance);
}

/** Set by hand so that 0.5 lets about 1 in 1,000 strangers through, in 33 languages against English: long names that agree are surer than short ones. */
const FIT = { bias: -9.5, agreement: 9, agreementByLength: 2.6 } as const;

/** Like `likeness`, of sounds worked out before. */
export function soundLikeness(a: Sound, b: Sound): number {
  let best = 0;
  for (const x of a.readings) for (const y of b.readings) best = Math.max(best, probability(x, y));
  return best;
}

function probability(a: string, b: string): number {
  const agreed = agreement(a, b);
  const length = Math.log(1 + Math.min(weight(a), weight(b)));
  return agreed === 0 ? 0 : 1 / (1 + Math.exp(-(FIT.bias + FIT.agreement * agreed + FIT.agreementByLength * agreed * length)));
}

/**
 * How likely two forms spell one name, 0 to 1, within a script or across scripts: by sound, in a weighted edit distance over
 * coarse phones. Sound does not tell where a language reads another's characters its own way (苏林 and Tô Lâm, 習近平 as
 * Tập Cận Bình): those stay low.
 */
export function likeness(a: string, aLanguage: Language, b: string, bLanguage: Language): number {
  if (a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase()) return 1;
  return soundLikeness(soundOf(a, aLanguage), soundOf(b, bLanguage));
}
