import { describe, expect, it } from "vitest";
import { addToBaseline, emptyBaseline } from "../../../src/check/baseline.ts";
import { checkSets } from "../check-sets.ts";
import { filterFindings, type FilterOptions, type Filtered } from "../../../src/check/filters/filter.ts";
import { rules } from "../../../src/check/rules/index.ts";
import { articleOf, contextOf, setOf, type LooseBead } from "../views.ts";

const glossary = `
concepts:
  - { id: office, type: organization, terms: { en: [Harbour Office, { term: Port Bureau, status: deprecated }], sv: Hamnkontoret } }
`;
const some = rules.filter(({ id }) => id === "deprecated-term" || id === "missing-term");

function filtered(options: Partial<FilterOptions> = {}, beads: readonly LooseBead[] = [[[0], [0]], [[1], [1]]]): Filtered {
  const views = [setOf([articleOf("en", ["The Port Bureau is open.", "The Harbour Office is old."]), articleOf("sv", ["Hamnkontoret är öppet.", "Myndigheten är gammal."])], { glossary, beads: [beads] })];
  const context = contextOf(glossary);
  const settings = options.settings ?? (() => ({}));
  return filterFindings(checkSets(views, { rules: some, context, severities: settings }), { views, context, rules: some, ...options });
}

const told = ({ findings }: Filtered): string[] => findings.map(({ rule, place }) => `${rule} ${place.article.language}`);

describe("filters", () => {
  it("show what is sure, and count what is not", () => {
    expect(told(filtered())).toEqual(["deprecated-term en"]);
    expect(filtered().suppressed).toEqual({ baseline: 0, inline: 0, unsure: 1 });
    expect(told(filtered({ level: "strict" }))).toEqual(["deprecated-term en", "missing-term sv"]);
  });

  it("take a rule's own threshold from the settings", () => {
    expect(told(filtered({ settings: (rule) => (rule === "missing-term" ? { minimumConfidence: 0.1 } : { minimumConfidence: 0.99 }) }))).toEqual(["missing-term sv"]);
  });

  it("mute what rests on a bead that cannot be trusted, not what rests on none", () => {
    const context = { ...contextOf(glossary), minimumBeadConfidence: 0.99 };
    expect(told(filtered({ level: "strict", context }))).toEqual(["deprecated-term en"]);
  });

  it("leave out and count what the baseline holds, and name waivers that nothing answers to", () => {
    const [finding] = filtered().findings;
    const baseline = addToBaseline(emptyBaseline, [finding!]);
    const gone = { fingerprint: "0123456789abcdef", rule: "deprecated-term", path: "article.en.txt", actual: "Port Bureaus" };
    const elsewhere = { ...gone, fingerprint: "fedcba9876543210", path: "not-checked.en.txt" };
    const result = filtered({ baseline: new Map([...baseline, [gone.fingerprint, gone], [elsewhere.fingerprint, elsewhere]]) });
    expect(told(result)).toEqual([]);
    expect(result.suppressed).toMatchObject({ baseline: 1, unsure: 1 });
    expect(result.staleWaivers).toEqual([gone]);
  });
});
