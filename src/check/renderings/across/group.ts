import type { Article } from "../../../article/types.ts";
import { scriptOf } from "../../names/difference.ts";
import { SPELT, isCopy } from "./sure.ts";
import type { Telling, ToldSet } from "./types.ts";

/**
 * What articles of one language tell of one name or slogan, whatever language it is told from. A name left in the source's script is
 * put beside the longer and shorter forms of the name, too: Koné beside 让-马克·科内.
 */
export function grouped(sets: readonly ToldSet[]): readonly (readonly Telling[])[] {
  const groups = new Map<string, Telling[]>();
  for (const { set, gleaned } of sets) {
    for (const told of gleaned) {
      const { path, language } = set.articles[told.to]!;
      add(groups, JSON.stringify([language, told.kind, told.concept ?? "", told.concept === undefined ? told.key : ""]), { ...told, set, path, language });
    }
  }
  const whole = [...groups.values()];
  return [...whole, ...beside(whole)].filter((group) => group.length > 1);
}

/** Each name that articles leave as it is, with the articles that have only a longer or a shorter form of the name, in their own script. */
function beside(groups: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const families = new Map<string, Telling[]>();
  for (const telling of groups.flat()) if (telling.kind === "name" && telling.concept === undefined) add(families, JSON.stringify([telling.language, telling.key.split(" ").at(-1)]), telling);
  return [...families.values()].flatMap((family) => {
    const spelt = family.filter((one) => one.fit >= SPELT && !isCopy(one));
    if (spelt.length === 0) return [];
    const copies = new Map<string, Telling[]>();
    for (const one of family) if (isCopy(one)) add(copies, one.key, one);
    return [...copies].map(([key, own]) => {
      const having = new Set(family.filter((one) => one.key === key).map(articleOf));
      return [...own, ...spelt.filter((one) => isFamily(own[0]!, one) && !having.has(articleOf(one)))];
    });
  });
}

const articleOf = ({ set, to }: Telling): Article => set.articles[to]!;

/** Surname and full name, one in each script: that of a person as far as one can see, both parts spelt by their sound. */
function isFamily(copy: Telling, spelt: Telling): boolean {
  if (scriptOf(copy.form) === scriptOf(spelt.form)) return false;
  const [own, others] = [copy.key.split(" ").length, spelt.key.split(" ").length];
  return own === 1 ? others > 1 && partsOf(spelt.form) > 1 : others === 1;
}

const partsOf = (form: string): number => form.split(/[\s·・]+/u).length;

function add(groups: Map<string, Telling[]>, key: string, telling: Telling): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [telling]);
  else group.push(telling);
}
