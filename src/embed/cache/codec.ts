import type { TokenizedText } from "../additive/tokenizer.ts";

/** A text's pieces as bytes: numbers, starts, ends, four bytes each. */
export function encodePieces({ ids, starts, ends }: TokenizedText): Uint8Array {
  // Not spread: a line of a megabyte has more pieces than a call takes arguments.
  const numbers = new Uint32Array(3 * ids.length);
  numbers.set(ids);
  numbers.set(starts, ids.length);
  numbers.set(ends, 2 * ids.length);
  return new Uint8Array(numbers.buffer);
}

/** The pieces of a text, or undefined where the bytes cannot be those of this text. */
export function decodePieces(bytes: Uint8Array, textLength: number): TokenizedText | undefined {
  if (bytes.length % 12 !== 0) return undefined;
  const numbers = new Uint32Array(copied(bytes));
  const count = numbers.length / 3;
  const starts = numbers.subarray(count, 2 * count);
  const ends = numbers.subarray(2 * count);
  for (let at = 0; at < count; at++) if (starts[at]! > ends[at]! || ends[at]! > textLength) return undefined;
  return { ids: numbers.subarray(0, count), starts, ends };
}

/**
 * A vector as bytes. Rows of a model quantised to eight bits are each a scale times small whole numbers; where that gives the row
 * back exactly it is stored so, in a quarter of the space.
 */
export function encodeVector(row: Float32Array): Uint8Array {
  const scale = eightBitScale(row);
  if (scale === undefined) return new Uint8Array(row.slice().buffer);
  const bytes = new Uint8Array(4 + row.length);
  new Float32Array(bytes.buffer, 0, 1)[0] = scale;
  new Int8Array(bytes.buffer, 4).set(row.map((value) => Math.round(value / scale)));
  return bytes;
}

/** The vector, or undefined where the bytes are not those of one of this length. */
export function decodeVector(bytes: Uint8Array, dimensions: number): Float32Array | undefined {
  if (bytes.length === 4 * dimensions) return new Float32Array(copied(bytes));
  if (bytes.length !== 4 + dimensions) return undefined;
  const buffer = copied(bytes);
  const scale = new Float32Array(buffer, 0, 1)[0]!;
  const row = new Float32Array(new Int8Array(buffer, 4));
  for (let column = 0; column < dimensions; column++) row[column]! *= scale;
  return row;
}

function eightBitScale(row: Float32Array): number | undefined {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return undefined;
  // The division rounds; the scale that the model has is the quotient or one of its neighbours.
  const near = Math.fround(largest / 127);
  const step = 2 ** (Math.floor(Math.log2(near)) - 23);
  return [near, near + step, near - step].find((scale) => row.every((value) => Math.fround(Math.round(value / scale) * scale) === value));
}

/** Records lie at any byte; numbers want to lie at multiples of four. */
function copied(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
