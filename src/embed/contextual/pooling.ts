import type { Output } from "../runtime.ts";

/**
 * One text's vector, unit length: the graph's own `sentence_embedding` where it has one of the expected length, else the mean of
 * `last_hidden_state` over the pieces (the pooling `mean`, `normalize: true` of transformers.js, without its intermediate arrays).
 */
export function pool(outputs: Readonly<Record<string, Output>>, dimensions: number): Float64Array {
  const own = outputs["sentence_embedding"];
  if (own?.dims.at(-1) === dimensions) return unit(Float64Array.from(own.data));
  const { data } = outputs["last_hidden_state"]!;
  const sum = new Float64Array(dimensions);
  for (let at = 0; at < data.length; at++) sum[at % dimensions]! += data[at]!;
  return unit(sum);
}

/** Scales to length 1, in place; leaves zeros alone. */
export function unit(vector: Float64Array): Float64Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  return vector;
}
