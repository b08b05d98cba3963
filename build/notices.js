import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The packages whose code is in the bundle, from esbuild's metafile: folders below node_modules, sorted.
 *
 * @param {import("esbuild").Metafile} metafile
 * @returns {string[]}
 */
export function bundledPackages(metafile) {
  const folders = new Set();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const path of Object.keys(inputs)) {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? [];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
}

/**
 * THIRD-PARTY-NOTICES.md: every bundled package with its licence's own words.
 *
 * @param {string[]} packages folders, from `bundledPackages`
 */
export function thirdPartyNotices(packages) {
  const notices = packages.map((folder) => {
    const { name, version, license, homepage, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const by = typeof author === "string" ? author : author?.name;
    return [`## ${name} ${version}`, [license, by, homepage].filter(Boolean).join(" · "), ...licenceTexts(folder).map((text) => `\`\`\`text\n${text}\n\`\`\``)].join("\n\n");
  });
  return `# Third-party notices

dist/ holds code of the packages below, bundled by esbuild (build/bundle.js writes this file). onnxruntime-node is not in it: npm installs it beside samma, with its own notices.

${notices.join("\n\n")}\n`;
}

/** @param {string} folder */
function licenceTexts(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/iu.test(name)).sort() : [];
  return names.map((name) => readFileSync(join(folder, name), "utf8").replace(/\r\n?/gu, "\n").trim());
}
