import { articleOf, alignmentOf } from "../../tests/check/views.ts";
import { findingOf, noLookup, pressed, stateOf } from "../../tests/tui/review.ts";
import { paint } from "../../src/tui/terminal/theme.ts";
import { haystack } from "../../src/tui/review/filter.ts";
import { frame } from "../../src/tui/review/view/frame.ts";

/*
 * From a key to the painted frame with 10,000 findings, in milliseconds of processor time (a shared machine does not count): the middle
 * and the worst of many. What Ink and the
 * terminal add does not grow with the findings and is not in it.
 */
const sets = 100;
const sentences = 100;

const articles = Array.from({ length: sets }, (_, set) => {
  const source = articleOf("en", Array.from({ length: sentences }, (_, at) => `Olof Brandt sells fish on quay ${at}.`), { path: `news-${set}.en.txt` });
  const target = articleOf("sv", Array.from({ length: sentences }, (_, at) => `Olof Brant säljer fisk på kaj ${at}.`), { path: `news-${set}.sv.txt` });
  return { id: `news-${set}`, source, target };
});
const checked = {
  sets: articles.map(({ id, source, target }) => ({ set: { id, articles: [source, target] }, alignments: [alignmentOf(source, target)] })),
  findings: articles.flatMap(({ id, target }) => Array.from({ length: sentences }, (_, segment) => findingOf({ article: target, segment, words: "Brant", set: id }))),
  concepts: [],
};

for (const [columns, rows] of [[80, 24], [200, 60]] as const) {
  const ways = { move: ["j"], page: ["pagedown"], last: ["G"], overview: ["2"], search: ["/", "9"], sort: ["s"], reading: ["4"], filter: ["F"] };
  // The session makes these words between two keys (session/indexing.ts).
  checked.findings.forEach(haystack);
  for (const [name, keys] of Object.entries(ways)) {
    const times: number[] = [];
    let state = stateOf(checked, { columns, rows });
    for (const key of keys.slice(0, -1)) state = pressed(state, key);
    for (let round = 0; round < 20; round++) {
      const start = process.cpuUsage();
      const next = pressed(state, keys.at(-1)!);
      frame(next, noLookup).map((line) => paint(line, 256));
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      if (name === "move" || name === "page") state = next;
    }
    times.sort((a, b) => a - b);
    console.log(`${columns}x${rows} ${name.padEnd(9)} median ${times[10]!.toFixed(1)} ms, worst ${times.at(-1)!.toFixed(1)} ms`);
  }
}
