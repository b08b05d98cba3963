/**
 * Bundles the script of the HTML report (src/report/html/browser) into src/report/html/script.ts, so that the report needs no file
 * beside it: `npx tsx build/page-script.ts`. A test compares the two.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const top = fileURLToPath(new URL("..", import.meta.url));

/** The generated module's text. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${top}src/report/html/browser/main.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome105", "firefox115", "safari16.4"],
    charset: "ascii",
    legalComments: "none",
    write: false,
  });
  // "</" may not stand in a script element of a page.
  const code = outputFiles[0]!.text.trim().replaceAll("</", "<\\/");
  return `/** The page's script, made of browser/ by build/page-script.ts; not to be edited. */\nexport const script = ${JSON.stringify(code)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${top}src/report/html/script.ts`, await pageScript());
