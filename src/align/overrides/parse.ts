import { canonicalLanguage } from "../../article/tags.ts";
import type { UserError } from "../../errors.ts";
import { readYaml, throwAll, type YamlFile } from "../../yaml/file.ts";
import { faultsOfShape } from "./shape.ts";
import { overridesSchema } from "./schema.ts";
import type { AlignOverrides, OverrideBead } from "./types.ts";

const example = 'Write beads as: - { sv: "Texten.", th: ["…", "…"] }, with [] where a language has nothing.';

/**
 * Reads samma.align.yaml:
 *
 *     beads:
 *       - sv: Hon kom, hon såg.     # these belong together
 *         th: [เธอมา, เธอเห็น]
 *       - sv: Foto från arkivet.    # this has no counterpart in Thai
 *         th: []
 *
 * Segments are named by their text, not by number, so that an edit elsewhere in the article does no harm. One text may be several segments.
 *
 * @throws UserError for broken YAML or another shape; all faults at once
 */
export function parseOverrides(file: { readonly path: string; readonly text: string }): AlignOverrides {
  if (isBlank(file.text)) return { path: file.path, beads: [] };
  const yaml = readYaml(file, { what: "The file of alignment overrides", begin: example });
  const read = overridesSchema.safeParse(yaml.value);
  if (!read.success) {
    throwAll(faultsOfShape(read.error.issues, yaml, example));
    return { path: file.path, beads: [] };
  }
  const beads = read.data.beads.map((written, index): OverrideBead => ({
    texts: new Map(Object.entries(written).map(([language, side]) => [canonicalLanguage(language) ?? language, typeof side === "string" ? [side] : side])),
    ...yaml.position(["beads", index]),
  }));
  throwAll(beads.flatMap((bead, index) => [...faultsOfLanguages(Object.keys(read.data.beads[index]!), index, yaml), ...faultsOf(bead, index, yaml)]));
  return { path: file.path, beads };
}

/** Nothing but comments: nothing is settled yet. */
function isBlank(text: string): boolean {
  return text.split(/\r\n|\n|\r/u).every((line) => /^\s*(?:#|$)/u.test(line));
}

function faultsOfLanguages(tags: readonly string[], index: number, yaml: YamlFile): UserError[] {
  return tags.flatMap((tag, at) => {
    const language = canonicalLanguage(tag);
    if (language === undefined) return [yaml.error(["beads", index, tag], `"${tag}" is not a language`, ["Languages are BCP 47 tags: en, sv, pt-BR, zh-Hant. A remark is a comment, after #."], true)];
    const twin = tags.slice(0, at).find((other) => canonicalLanguage(other) === language);
    return twin === undefined ? [] : [yaml.error(["beads", index, tag], `${twin} and ${tag} are the same language`, [example], true)];
  });
}

function faultsOf({ texts }: OverrideBead, index: number, yaml: YamlFile): UserError[] {
  if (texts.size < 2) return [yaml.error(["beads", index], "A bead needs two languages at least", [example])];
  if ([...texts.values()].every((side) => side.length === 0)) return [yaml.error(["beads", index], "A bead needs a text in one language at least", [example])];
  return [];
}
