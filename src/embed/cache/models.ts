import type { AdditiveModel } from "../additive/embedder.ts";
import type { TokenizedText } from "../additive/tokenizer.ts";
import type { ContextualModel } from "../contextual/embedder.ts";
import { decodePieces, decodeVector, encodePieces, encodeVector } from "./codec.ts";
import { pieceKey, textKey } from "./key.ts";
import type { Store } from "./store.ts";

/** An additive model that remembers: the pieces of every text, the vector of every piece. */
export function cachedAdditive(model: AdditiveModel, store: Store): AdditiveModel {
  return {
    identity: model.identity,
    dimensions: model.dimensions,
    tokenize: (texts) =>
      recall<string, TokenizedText>(texts, store, {
        key: textKey,
        decode: (bytes, text) => decodePieces(bytes, text.length),
        encode: encodePieces,
        compute: (missing) => model.tokenize(missing),
      }),
    pieceRows: (ids) =>
      recall<number, Float32Array>(ids, store, {
        key: pieceKey,
        decode: (bytes) => decodeVector(bytes, model.dimensions),
        encode: encodeVector,
        compute: (missing) => model.pieceRows(missing),
      }),
    close: () => model.close(),
  };
}

/** A contextual model that remembers the vector of every text. */
export function cachedContextual(model: ContextualModel, store: Store): ContextualModel {
  return {
    identity: model.identity,
    dimensions: model.dimensions,
    vectors: (texts, signal) =>
      recall<string, Float32Array>(texts, store, {
        key: textKey,
        decode: (bytes) => decodeVector(bytes, model.dimensions),
        encode: encodeVector,
        compute: (missing) => model.vectors(missing, signal),
      }),
    close: () => model.close(),
  };
}

interface Recall<Question, Answer> {
  key(question: Question): Buffer;
  decode(bytes: Uint8Array, question: Question): Answer | undefined;
  encode(answer: Answer): Uint8Array;
  compute(questions: readonly Question[]): Promise<readonly Answer[]>;
}

/** Answers from the store where it can; computes the rest once each, all together, and stores them. */
async function recall<Question, Answer>(questions: readonly Question[], store: Store, how: Recall<Question, Answer>): Promise<readonly Answer[]> {
  const answers = new Map<Question, Answer>();
  const missing = new Map<Question, Buffer>();
  for (const question of questions) {
    if (answers.has(question) || missing.has(question)) continue;
    const key = how.key(question);
    const bytes = store.get(key);
    const answer = bytes === undefined ? undefined : how.decode(bytes, question);
    if (answer === undefined) missing.set(question, key);
    else answers.set(question, answer);
  }
  if (missing.size > 0) {
    const computed = await how.compute([...missing.keys()]);
    for (const [at, [question, key]] of [...missing].entries()) {
      answers.set(question, computed[at]!);
      await store.put(key, how.encode(computed[at]!));
    }
  }
  return questions.map((question) => answers.get(question)!);
}
