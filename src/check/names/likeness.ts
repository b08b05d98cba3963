import type { Language } from "../../article/types.ts";
import { soundDistance, weight } from "./sound/costs.ts";
import { phones } from "./sound/phones.ts";

/** A name's sound, worked out once, for one who compares it with many. */
export interface Sound {
  /** The words' phones run together: spaces differ between scripts (โตลัม, To Lam). */
  readonly whole: string;
  /** Last word first, for languages that put the surname last; undefined for a single word. */
  readonly turned: string | undefined;
}

/** Works out how a name sounds. An empty sound (no letters) is like nothing. */
export function soundOf(name: string, language: Language): Sound {
  const words = phones(name, language);
  return { whole: words.join(""), turned: words.length > 1 ? [words.at(-1), ...words.slice(0, -1)].join("") : undefined };
}

/** Share of the two sounds' substance that agrees, 0 to 1; not yet a probability. */
function agreement(a: string, b: string): number {
  const substance = Math.max(weight(a), weight(b));
  return substance === 0 ? 0 : Math.max(0, 1 - soundDistance(a, b) / substance);
}

/** Logistic fit on names in 40 languages against random ones (bench/judgement/names.ts): long names that agree are surer than short ones. */
const FIT = { bias: -9.5, agreement: 9, agreementByLength: 2.6 } as const;

/** Like `likeness`, of sounds worked out before. */
export function soundLikeness(a: Sound, b: Sound): number {
  if (a.whole === "" || b.whole === "") return 0;
  let agreed = agreement(a.whole, b.whole);
  if (a.turned !== undefined) agreed = Math.max(agreed, agreement(a.turned, b.whole));
  if (b.turned !== undefined) agreed = Math.max(agreed, agreement(a.whole, b.turned));
  const length = Math.log(1 + Math.min(weight(a.whole), weight(b.whole)));
  return 1 / (1 + Math.exp(-(FIT.bias + FIT.agreement * agreed + FIT.agreementByLength * agreed * length)));
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
