/** What stands in JavaScript settings, as far as it can be told without running them: other expressions are `UNKNOWN`. */
export type Literal = string | number | boolean | null | typeof UNKNOWN | readonly Literal[] | { readonly [key: string]: Literal };

/** A call, a variable, a spread: whatever only the program itself knows. */
export const UNKNOWN = Symbol("unknown");

/** Literals nest a few levels; a thousand are no settings. */
const DEEPEST = 50;

/**
 * The object or array that stands behind the first place where an expression matches: `/\bi18n\s*[:=]/` for `i18n: { … }`. The text is never
 * run; comments are left out. Undefined where there is no such place, or something else stands there.
 */
export function literalBehind(text: string, place: RegExp): Literal | undefined {
  const code = withoutComments(text);
  const found = place.exec(code);
  if (found === null) return undefined;
  const reader = new LiteralReader(code, found.index + found[0].length);
  const value = reader.value(0);
  return typeof value === "object" && value !== null ? value : undefined;
}

export function isObject(value: Literal | undefined): value is { readonly [key: string]: Literal } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings of an array; undefined where it is none, or holds anything else. */
export function strings(value: Literal | undefined): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? (value as readonly string[]) : undefined;
}

const STRING = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`/uy;

/** Comments become blanks; what looks like one inside a string ("https://…") stays. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/gu, (part) => (part.startsWith("/") ? " " : part));
}

class LiteralReader {
  readonly #code: string;
  #at: number;

  constructor(code: string, at: number) {
    this.#code = code;
    this.#at = at;
  }

  value(depth: number): Literal {
    this.#blanks();
    const opener = this.#code.charAt(this.#at);
    let value: Literal = UNKNOWN;
    if (depth < DEEPEST && opener === "{") value = this.#object(depth);
    else if (depth < DEEPEST && opener === "[") value = this.#array(depth);
    else if (/["'`]/u.test(opener)) value = this.#string();
    else value = this.#word();
    // `"a" + b`, `[…].concat(…)`, `{…} as const`: only what ends here, or is a type, is what it seems.
    this.#take(/\s*(?:as|satisfies)\s+[\w.<>]+/uy);
    this.#blanks();
    if (/[,}\]);]|^$/u.test(this.#code.charAt(this.#at)) || depth === 0) return value;
    this.#skip();
    return UNKNOWN;
  }

  #object(depth: number): Literal {
    const object: Record<string, Literal> = Object.create(null) as Record<string, Literal>;
    this.#at++;
    for (;;) {
      this.#blanks();
      if (this.#at >= this.#code.length || this.#take(/\}/uy) !== undefined) return object;
      const key = this.#key();
      if (key !== undefined) object[key] = this.value(depth + 1);
      else this.#skip();
      this.#blanks();
      if (this.#take(/,/uy) === undefined && this.#code.charAt(this.#at) !== "}") return object;
    }
  }

  #array(depth: number): Literal {
    const items: Literal[] = [];
    this.#at++;
    for (;;) {
      this.#blanks();
      if (this.#at >= this.#code.length || this.#take(/\]/uy) !== undefined) return items;
      items.push(this.value(depth + 1));
      this.#blanks();
      if (this.#take(/,/uy) === undefined && this.#code.charAt(this.#at) !== "]") return items;
    }
  }

  #key(): string | undefined {
    const written = this.#take(/(?:[\w$]+|"[^"\\\n]*"|'[^'\\\n]*')\s*:/uy);
    return written?.slice(0, -1).trim().replace(/^["']|["']$/gu, "");
  }

  #string(): Literal {
    const written = this.#take(STRING);
    if (written === undefined) return UNKNOWN;
    const inner = written.slice(1, -1);
    return written.startsWith("`") && inner.includes("${") ? UNKNOWN : inner.replace(/\\(.)/gu, "$1");
  }

  #word(): Literal {
    const word = this.#take(/[-\w$.]+/uy);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    return word !== undefined && /^-?\d+(?:\.\d+)?$/u.test(word) ? Number(word) : UNKNOWN;
  }

  /** To the end of the expression: over brackets and strings. */
  #skip(): void {
    let open = 0;
    while (this.#at < this.#code.length) {
      if (this.#take(STRING) !== undefined) continue;
      const sign = this.#code.charAt(this.#at);
      if (open === 0 && /[,}\])]/u.test(sign)) return;
      if (/[([{]/u.test(sign)) open++;
      if (/[)\]}]/u.test(sign)) open--;
      this.#at++;
    }
  }

  #blanks(): void {
    this.#take(/\s*/uy);
  }

  #take(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#code)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
