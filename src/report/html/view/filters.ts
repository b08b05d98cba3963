import { languageName } from "../../words/phrases.ts";
import type { PageData } from "../types.ts";
import { html, type Markup } from "./markup.ts";

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));

function choice(name: string, label: string, options: readonly (readonly [value: string, words: string])[]): Markup {
  return html`<label>${label} <select name="${name}"><option value="">all</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>`;
}

/** The controls above the findings; the page's script makes them work, without it they are not shown. */
export function filters({ findings, sets, changes }: PageData): Markup {
  const languages = unique(findings.map(({ language }) => language));
  const named = [...new Set(findings.map(({ set }) => set))].filter((set) => set >= 0).sort((a, b) => a - b);
  return html`<form class="filters js" id="filters" role="search" aria-label="Filter the findings">
<label class="search">Find <input type="search" name="text" placeholder="words, path, concept" autocomplete="off" spellcheck="false"></label>
${choice("severity", "Severity", [["error", "errors"], ["warning", "warnings"], ["info", "notes"]])}
${choice("rule", "Rule", unique(findings.map(({ rule }) => rule)).map((rule) => [rule, rule]))}
${choice("language", "Language", languages.map((language) => [language, `${languageName(language)} (${language})`]))}
${named.length > 1 && choice("set", "Set", named.map((set) => [String(set), sets[set]!.id]))}
${changes !== undefined && changes.fresh > 0 && html`<label class="check"><input type="checkbox" name="new" value="1"> only new</label>`}
<button type="reset">Clear</button>
</form>
`;
}
