import { isSameForm, isSameWording } from "./same.ts";
import type { Telling } from "./types.ts";

/** Articles that have one rendering of a name, inflected or not. */
export interface Camp {
  /** By path. */
  readonly tellings: readonly Telling[];
  readonly forms: readonly string[];
  /** Mentions that have it. */
  readonly count: number;
}

/** The articles by their renderings; the rendering of most articles first, of equals that of most mentions, of equals the first file's. */
export function campsOf(tellings: readonly Telling[]): Camp[] {
  const camps: { tellings: Telling[]; forms: string[]; count: number }[] = [];
  const byForm = new Map<string, (typeof camps)[number]>();
  for (const telling of [...tellings].sort((a, b) => comparePaths(a.path, b.path))) {
    const { form, count, kind } = telling;
    const isSame = kind === "slogan" ? isSameWording : isSameForm;
    let camp = byForm.get(form);
    if (camp === undefined) {
      camp = camps.find(({ forms }) => forms.some((known) => isSame(known, form)));
      if (camp === undefined) camps.push((camp = { tellings: [], forms: [], count: 0 }));
      camp.forms.push(form);
      byForm.set(form, camp);
    }
    camp.tellings.push(telling);
    camp.count += count;
  }
  return camps.sort((a, b) => b.tellings.length - a.tellings.length || b.count - a.count || comparePaths(a.tellings[0]!.path, b.tellings[0]!.path));
}

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
