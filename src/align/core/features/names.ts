/**
 * The numbers a bead is judged by, in their order in a feature vector. None of them knows a language: what differs between pairs (the model's
 * cosines, length ratio, use of stops) is measured on the pair first (profile.ts).
 */
export const featureNames = [
  // Deletions and insertions.
  "null",
  "null.nearest",
  "null.nearest2",
  "null.mutual",
  "null.length",
  "null.tokens",
  "null.unstopped",
  "null.continues",
  "null.brackets",
  "null.wordless",
  "null.run",
  // The bead's shape.
  "shape.11",
  "shape.21",
  "shape.22",
  "shape.many",
  "shape.larger",
  "shape.size",
  "shape.prior",
  "shape.paragraphs",
  // How near the two sides are.
  "near",
  "near.size",
  "near.square",
  "near.length",
  "near.log",
  "near.margin",
  "near.spread",
  "near.mutual",
  // Whether the outermost segments belong to it.
  "edge.partial",
  "edge.partialMean",
  "edge.partialLarge",
  "edge.gain",
  "edge.nearest",
  "edge.length",
  "edge.fit",
  "edge.tokens",
  "inner.partial",
  // Whether it would fall apart into two.
  "cut.partial",
  "cut.fit",
  "cut.tokens",
  "cut.stops",
  // Lengths.
  "length",
  "length.square",
  "length.joined",
  "length.spread",
  "length.galeChurch",
  // Signs on the surface.
  "sentences",
  "ending",
  "beginning",
  "question",
  "quotes",
  "wordless",
  "brackets.cut",
  "tokens.shared",
  "tokens.lost",
] as const;

export type FeatureName = (typeof featureNames)[number];

export const featureCount = featureNames.length;

/** Where a feature stands in a vector. */
export const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Readonly<Record<FeatureName, number>>;
