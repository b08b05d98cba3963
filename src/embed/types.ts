/** Sentence vectors, one row a text. */
export interface Vectors {
  readonly dimensions: number;
  /** n x dimensions, row after row; each row has unit length (or is all zero where the text has no piece the model knows). */
  readonly rows: Float32Array;
  /**
   * Additive models only: the length each row had before it was normalised, as the sum (not the mean) of its pieces.
   * Then the vector of a joined overlap is `normalise(sum(weights[i] * rows[i]))`, and need not be embedded again.
   */
  readonly weights?: Float32Array;
}

/** The pieces (subwords) of one text with a vector each; additive models only. Prefix sums over them give any span's vector. */
export interface PieceVectors {
  /** Where each piece begins and ends in the text, UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** pieces x dimensions, as summed into the sentence's vector (not normalised). */
  readonly rows: Float32Array;
}

export interface ModelIdentity {
  readonly id: string;
  /** Over the model's files, in a fixed order. Vectors of two models with one hash are the same. */
  readonly sha256: string;
}

export interface EmbedOptions {
  /** Called as texts are done: how many of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The port to a sentence encoder. What comes out depends on the text and the model alone, never on the batch. */
export interface Embedder {
  readonly model: ModelIdentity;
  readonly dimensions: number;
  /** True where a text's vector is the sum of its pieces' vectors (the embedded model). */
  readonly additive: boolean;
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Vectors>;
  /** Throws where the model is not additive. */
  pieces(texts: readonly string[], options?: EmbedOptions): Promise<readonly PieceVectors[]>;
  close(): Promise<void>;
}
