import type { Article } from "../../article/types.ts";
import type { Finding } from "../../check/types.ts";
import type { Checked, ConceptCard, ConceptSpan, Lookup, ReviewPort } from "../../tui/review/port.ts";
import type { CheckerClient } from "./checker/client.ts";
import { articleKey } from "./checker/pack.ts";
import type { CheckedSet } from "./checker/types.ts";

export interface Gathered extends Pick<ReviewPort, "check" | "recheck"> {
  readonly lookup: Lookup;
  /** All findings, as they were told last. */
  last(): readonly Finding[];
  /** An article of this path, as it was told last; of a bilingual file, one of its two. */
  article(path: string): Article | undefined;
}

/** Puts together what the checker tells set by set, and keeps what the screen asks for. */
export function gather(checker: CheckerClient): Gathered {
  const spans = new Map<string, readonly (readonly ConceptSpan[])[]>();
  const cards = new Map<string, ConceptCard>();
  const articles = new Map<string, Article>();
  let last: readonly Finding[] = [];

  const take = (told: CheckedSet): CheckedSet => {
    for (const { path, language, segments } of told.highlights) spans.set(articleKey({ path, language }), segments);
    for (const card of told.cards) cards.set(card.id, card);
    for (const article of told.set.set.articles) articles.set(article.path, article);
    return told;
  };

  return {
    check: async (onSet, onWork) => {
      const sets = new Map<string, CheckedSet>();
      const judged = await checker.check((told) => {
        sets.set(told.set.set.id, take(told));
        last = [...last, ...told.findings];
        onSet({ sets: [told.set], findings: told.findings, concepts: told.concepts });
      }, onWork);
      last = judged.findings;
      return { ...checkedOf(sets, judged.findings, judged.order), ...(judged.notes === undefined ? {} : { notes: judged.notes }) };
    },
    recheck: async (set) => {
      const sets = new Map<string, CheckedSet>();
      const { findings, order, all } = await checker.recheck(set, (told) => void sets.set(told.set.set.id, take(told)));
      last = all ? findings : [...last.filter((finding) => finding.set !== set), ...findings];
      return { ...checkedOf(sets, findings, order), all };
    },
    lookup: {
      mentions: (article, segment) => spans.get(articleKey(article))?.[segment] ?? [],
      concept: (id) => cards.get(id),
    },
    last: () => last,
    article: (path) => articles.get(path),
  };
}

function checkedOf(sets: ReadonlyMap<string, CheckedSet>, findings: readonly Finding[], order: readonly string[]): Checked {
  const told = order.flatMap((id) => sets.get(id) ?? []);
  return { sets: told.map(({ set }) => set), findings, concepts: told.flatMap(({ concepts }) => concepts) };
}
