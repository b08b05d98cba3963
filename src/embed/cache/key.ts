import { createHash } from "node:crypto";

export const keyBytes = 16;

/** The key of a text: the first half of its sha256. */
export function textKey(text: string): Buffer {
  return createHash("sha256").update(text).digest().subarray(0, keyBytes);
}

/** The key of a vocabulary piece: its number, then twelve bytes of ones, with which no text's hash will ever end. */
export function pieceKey(id: number): Buffer {
  const key = Buffer.alloc(keyBytes, 0xff);
  key.writeUInt32BE(id, 0);
  return key;
}
