/** What a character does to word borders. */
export const enum Joining {
  /** Space, punctuation, symbols. */
  None = 0,
  /** Letters, marks and digits of scripts that put spaces between words. */
  Spaced = 1,
  /** Han, Hiragana, Thai, Lao, Khmer, Burmese letters: a word may begin and end anywhere. */
  Unspaced = 2,
  /** Katakana: written without spaces, yet a run of it is a word (イラン must not be found in ブイランド). */
  Katakana = 3,
  /** Cannot stand at the beginning of anything: combining marks, Thai and Lao vowels that follow their consonant. */
  Dependent = 4,
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const katakana = /[\p{Script=Katakana}ー]/u;
const wordLike = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
/** ะ า ำ ๅ ๆ ฯ and their Lao fellows ະ າ ຳ ຽ ໆ ຯ: letters by category, but never the first of a word. */
const following = /[\u0E30\u0E32\u0E33\u0E45\u0E46\u0E2F\u0EB0\u0EB2\u0EB3\u0EBD\u0EC6\u0EAF]/u;
/** เ แ โ ใ ไ and Lao ເ ແ ໂ ໃ ໄ are written before the consonant that they follow in speech. */
const leading = /[\u0E40-\u0E44\u0EC0-\u0EC4]/u;

function classify(character: string): Joining {
  if (following.test(character) || mark.test(character)) return Joining.Dependent;
  if (katakana.test(character)) return Joining.Katakana;
  if (unspaced.test(character)) return Joining.Unspaced;
  return wordLike.test(character) ? Joining.Spaced : Joining.None;
}

/** Classes by code unit, filled as characters are met; one per compiled glossary. */
export class Characters {
  readonly #known = new Uint8Array(0x10000).fill(0xff);

  /** The class of the code unit at an offset; `None` outside the text. Surrogates count as unspaced Han. */
  at(text: string, offset: number): Joining {
    if (offset < 0 || offset >= text.length) return Joining.None;
    const unit = text.charCodeAt(offset);
    const known = this.#known[unit]!;
    if (known !== 0xff) return known;
    const found = unit >= 0xd800 && unit < 0xe000 ? Joining.Unspaced : classify(text[offset]!);
    this.#known[unit] = found;
    return found;
  }

  /** Whether a word goes on across an offset: no term may begin or end there. */
  joined(text: string, offset: number): boolean {
    const after = this.at(text, offset);
    const before = this.at(text, offset - 1);
    if (after === Joining.None || before === Joining.None) return false;
    if (after === Joining.Dependent || leading.test(text[offset - 1]!)) return true;
    if (after === Joining.Unspaced && syllableGoesOn(text, offset)) return true;
    // A mark stands for its base: Devanagari vowel signs end words of a spaced script, Thai ones of an unspaced script.
    const base = before === Joining.Dependent ? this.baseBefore(text, offset - 1) : before;
    return base === after && (after === Joining.Spaced || after === Joining.Katakana);
  }

  private baseBefore(text: string, offset: number): Joining {
    let at = offset;
    while (at > 0 && this.at(text, at) === Joining.Dependent) at--;
    return this.at(text, at);
  }

  /** Where the run of spaced letters that holds (or ends before) an offset begins. */
  runStart(text: string, offset: number): number {
    let at = offset;
    while (at > 0 && (this.at(text, at - 1) === Joining.Spaced || this.at(text, at - 1) === Joining.Dependent)) at--;
    return at;
  }
}

/** Burmese: a consonant that carries asat or virama closes the syllable before it, so က does not end inside ကန်. */
function syllableGoesOn(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset + 1);
  return next === 0x103a || next === 0x1039;
}
