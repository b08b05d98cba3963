/** What `samma init` writes: small, commented, and valid as it stands (a test checks it with itself). */
export function starterFiles(source: string): readonly { readonly path: string; readonly text: string }[] {
  return [
    {
      path: "samma.config.yaml",
      text: `# Settings of samma; \`samma check --print-config\` shows all of them with their defaults.
source: ${source}            # the language that the other versions are compared with

# Where a path has the article's name and its language.
patterns:
  - "{name}.{lang}.{ext}"
  - "{lang}/{name}.{ext}"

glossary: glossary

# Severities: off, info, warning, error. \`samma explain\` lists the rules.
rules:
  deprecated-term: error

failLevel: warning
`,
    },
    {
      path: "glossary/names.yaml",
      text: `# One concept, its terms by language. \`samma explain deprecated-term\` and docs/glossary.md say what each key does.
concepts:
  - id: example-person
    type: person            # person | place | organization | title | event | slogan | term | abbreviation
    definition: Replace this concept with the first name that your articles must get right
    terms:
      ${source}: Example Person
      # A list: the first is preferred, the others are admitted. A map says more:
      # th:
      #   - term: …
      #   - { term: …, status: deprecated, reason: Latin script }
`,
    },
    { path: ".sammaignore", text: `# Files and folders that are not articles, one a line.\nCHANGELOG.md\nCONTRIBUTING.md\nREADME.md\nLICENSE.md\n` },
  ];
}
