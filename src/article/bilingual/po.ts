import type { Stretch } from "../readers/reader.ts";
import type { Comment, Language } from "../types.ts";
import { languageOf } from "./gathered.ts";
import { messagesOf, type Message } from "./po-messages.ts";
import { withoutCodes } from "./placeholders.ts";
import { type BilingualReader, textOf, type Unit, UNSAID } from "./unit.ts";

/**
 * PO and POT (GNU gettext). Obsolete messages are passed over, and translations that are marked fuzzy: gettext does not use them either.
 *
 * @throws UserError at a line that is no PO, for a language that is none
 */
export const readPo: BilingualReader = (source, path, { source: wanted } = {}) => {
  const comments: Comment[] = [];
  const messages = messagesOf(source, path, comments);
  const header = messages.find(({ id, context }) => context === undefined && textOf(id) === "");
  const fields = fieldsOf(textOf(header?.strings[0] ?? []));
  const at = header?.at;
  const original = languageIn(fields.get("x-source-language"), at) ?? wanted ?? UNSAID;
  const language = languageIn(fields.get("language"), at) ?? UNSAID;
  const units = messages.filter((message) => message !== header).flatMap((message) => unitsOf(message, language));
  return { source: original, targets: [language], units, comments };
};

function fieldsOf(header: string): ReadonlyMap<string, string> {
  return new Map(header.split("\n").flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  }));
}

/** `C` is what Poedit calls a program's own language; templates have `LANGUAGE`, or nothing. */
function languageIn(written: string | undefined, at: Message["at"] | undefined): Language | undefined {
  if (written === undefined || at === undefined || /^(?:c|posix|language|ll|)$/iu.test(written)) return undefined;
  const language = languageOf(written, at);
  return language === UNSAID ? undefined : language;
}

function unitsOf(message: Message, language: Language): Unit[] {
  const { id, plural, strings, context, isFuzzy } = message;
  const common = { ...(context === undefined ? {} : { id: textOf(context) }), kind: "prose", whole: false } as const;
  const unit = (source: readonly Stretch[], target: readonly Stretch[] | undefined): Unit => ({
    ...common,
    source: withoutCodes(source),
    targets: new Map(target === undefined || isFuzzy ? [] : [[language, withoutCodes(target)]]),
  });
  if (plural === undefined) return [unit(id, strings[0])];
  const { one, many, others } = formsOf(strings);
  return [unit(id, one), unit(plural, many), ...others.map((form) => unit([], form))];
}

interface Forms {
  readonly one: readonly Stretch[] | undefined;
  readonly many: readonly Stretch[] | undefined;
  readonly others: readonly (readonly Stretch[])[];
}

/**
 * Which plural forms answer to the source's two. Languages with one form have it for both; it is told by the plural, which has the number.
 * Of three or more the first is for one and the last for many; of six (Arabic) the first is for none, the second for one.
 */
function formsOf(strings: readonly (readonly Stretch[])[]): Forms {
  if (strings.length <= 1) return { one: undefined, many: strings[0], others: [] };
  const first = strings.length === 6 ? 1 : 0;
  const last = strings.length - 1;
  return { one: strings[first], many: strings[last], others: strings.filter((_, index) => index !== first && index !== last) };
}
