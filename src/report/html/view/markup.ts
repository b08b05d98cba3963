import { escapeMarkup } from "../../alignment/texts.ts";

/** Text that is markup already. Only `html` makes it, so article text cannot pass for it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | false | undefined | readonly Value[];

function written(value: Value): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(written).join("");
  return escapeMarkup(String(value));
}

/** A template of markup: every value in it is escaped, unless it is markup itself; lists are joined, `false` and `undefined` vanish. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((part, index) => part + (index < values.length ? written(values[index]) : "")).join(""));
}
