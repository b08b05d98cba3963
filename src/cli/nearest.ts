/** Edits (insert, drop, replace, swap neighbours) between two words: optimal string alignment. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) best = Math.min(best, before[column - 2]! + 1);
      now.push(best);
    }
    before = last;
    last = now;
  }
  return last[b.length]!;
}

/** The word a person most likely meant, for "did you mean"; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }));
  scored.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  const best = scored[0];
  return best !== undefined && best.edits <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
