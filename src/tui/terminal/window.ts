/** Which rows of a long list are on the screen: `height` of them, the cursor among them, not at the very edge where that can be helped. */
export function windowOf(cursor: number, length: number, height: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(cursor - Math.floor(height / 2), length - height));
  return { from, to: Math.min(length, from + height) };
}
