import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import type { Draft, SetView } from "../types.ts";
import { storing, storingDrafts } from "./places.ts";
import { storeTerms } from "./terms.ts";
import type { Body, Gleanings, Head } from "./types.ts";

/*
 * uint32 (little-endian): bytes of the head; then head and body, each a deflated structured clone.
 */
const lengthBytes = 4;

export interface PackOptions {
  readonly drafts: readonly Draft[];
  readonly gleaned: Gleanings;
  /** Whether somebody will ask for names and renderings again; they are not looked up for this otherwise. */
  readonly keepRenderings: boolean;
}

/** All that is kept of a set, in bytes: a fraction of what it takes as objects. */
export function packSet(view: SetView, { drafts, gleaned, keepRenderings }: PackOptions): Uint8Array {
  const { set, alignments } = view;
  const store = storing(set.articles);
  const indexOf = new Map(set.articles.map((article, index) => [article, index]));
  const head: Head = {
    id: set.id,
    articles: set.articles.map(({ source: _source, segments: _segments, ...article }) => article),
    alignments: alignments.map(({ source, target, beads: _beads, ...alignment }) => ({ ...alignment, source: indexOf.get(source)!, target: indexOf.get(target)! })),
    linked: set.links !== undefined,
    drafts: drafts.map(storingDrafts(store)),
    gleaned,
  };
  const body: Body = {
    texts: set.articles.map(({ source, segments }) => ({ source, segments })),
    names: keepRenderings ? view.articles.map((article) => article.names()) : [],
    beads: alignments.map(({ beads }) => beads),
    ...(set.links === undefined ? {} : { links: set.links }),
    terms: keepRenderings && alignments.length > 0 ? storeTerms(view.renderings(), alignments, store) : [],
  };
  const [first, second] = [deflated(head), deflated(body)];
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(first.length);
  return Buffer.concat([length, first, second]);
}

export function unpackHead(packed: Uint8Array): Head {
  return inflated(packed.subarray(lengthBytes, headEnd(packed))) as Head;
}

export function unpackBody(packed: Uint8Array): Body {
  return inflated(packed.subarray(headEnd(packed))) as Body;
}

function headEnd(packed: Uint8Array): number {
  return lengthBytes + Buffer.from(packed.buffer, packed.byteOffset, lengthBytes).readUInt32LE();
}

/** Small and quick: the fastest level halves the size, more would cost more than it saves. */
const deflated = (value: unknown): Buffer => deflateSync(serialize(value), { level: 1 });
const inflated = (bytes: Uint8Array): unknown => deserialize(inflateSync(bytes));
