import type { Embedder, EmbedOptions, ModelIdentity, PieceVectors, Vectors } from "../types.ts";
import { inChunks } from "../chunks.ts";
import { sumPieces } from "./sum.ts";
import { PieceTable } from "./table.ts";
import type { PieceRowSource } from "./table.ts";
import type { TokenizedText } from "./tokenizer.ts";

/** What the additive embedder asks of a model, or of a cache before it. */
export interface AdditiveModel {
  readonly identity: ModelIdentity;
  readonly dimensions: number;
  tokenize(texts: readonly string[]): Promise<readonly TokenizedText[]>;
  readonly pieceRows: PieceRowSource;
  close(): Promise<void>;
}

const textsPerChunk = 2048;

/** An embedder whose vectors are sums of piece vectors; it adds them up itself, which is far cheaper than running the graph. */
export function additiveEmbedder(model: AdditiveModel): Embedder {
  const { dimensions } = model;
  const table = new PieceTable(dimensions, (ids) => model.pieceRows(ids));

  const tokenize = async (texts: readonly string[]): Promise<readonly TokenizedText[]> => {
    const tokenized = await model.tokenize(texts);
    await table.ensure(tokenized.map((text) => text.ids));
    return tokenized;
  };

  return {
    model: model.identity,
    dimensions,
    additive: true,
    async embed(texts: readonly string[], options: EmbedOptions = {}): Promise<Vectors> {
      const rows = new Float32Array(texts.length * dimensions);
      const weights = new Float32Array(texts.length);
      await inChunks(texts, { size: textsPerChunk, ...options }, async (chunk, first) => {
        for (const [at, { ids }] of (await tokenize(chunk)).entries()) {
          weights[first + at] = sumPieces(ids, table, rows, (first + at) * dimensions);
        }
      });
      return { dimensions, rows, weights };
    },
    async pieces(texts: readonly string[], options: EmbedOptions = {}): Promise<readonly PieceVectors[]> {
      const results: PieceVectors[] = [];
      await inChunks(texts, { size: textsPerChunk, ...options }, async (chunk) => {
        for (const text of await tokenize(chunk)) results.push({ starts: text.starts, ends: text.ends, rows: rowsOf(text.ids, table) });
      });
      return results;
    },
    close: () => model.close(),
  };
}

function rowsOf(ids: Uint32Array, table: PieceTable): Float32Array {
  const { dimensions } = table;
  const rows = new Float32Array(ids.length * dimensions);
  for (const [at, id] of ids.entries()) {
    const offset = table.offset(id);
    rows.set(table.rows.subarray(offset, offset + dimensions), at * dimensions);
  }
  return rows;
}
