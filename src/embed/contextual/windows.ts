/**
 * Cuts a long text's pieces into windows that the model can take, each with the model's special pieces around it. Windows are
 * of nearly equal length, so that none is a mere tail.
 */
export function windows(ids: readonly number[], room: number, special: { readonly before: readonly number[]; readonly after: readonly number[] }): readonly (readonly number[])[] {
  const inner = room - special.before.length - special.after.length;
  const count = Math.max(1, Math.ceil(ids.length / inner));
  return Array.from({ length: count }, (_, window) => {
    const part = ids.slice(Math.floor((window * ids.length) / count), Math.floor(((window + 1) * ids.length) / count));
    return [...special.before, ...part, ...special.after];
  });
}

/** The special pieces that the model wants around a text, found by tokenizing one with and without them. */
export function specialPieces(bare: readonly number[], dressed: readonly number[]): { readonly before: readonly number[]; readonly after: readonly number[] } {
  for (let first = 0; first + bare.length <= dressed.length; first++) {
    if (bare.every((id, at) => dressed[first + at] === id)) return { before: dressed.slice(0, first), after: dressed.slice(first + bare.length) };
  }
  return { before: [], after: [] };
}
