/** What can be seen at a bead where the majority form is missing; the models of faults.ts weigh it. Order is theirs. */
export const SIGNS = [
  "one",
  "supporters",
  "share",
  "outside",
  "mean",
  "coherence",
  "isName",
  "isConcept",
  "nameConfidence",
  /** 1 where the term has several words. */
  "words",
  "letters",
  "weight",
  "bestScore",
  "bestCosine",
  "bestLikeness",
  "bestExplained",
  "stranger",
  "strangerFar",
  "nearby",
  "said",
  "bead",
  "shortness",
  "copied",
  "repeated",
  "elsewhere",
  "oddToMajority",
  "parts",
  "familiar",
  "sameScript",
  "context",
  "worst",
  "oddFamiliar",
  "sameScriptLikeness",
  "familiarCosine",
  "company",
  "start",
  "capitals",
  "oddCased",
  "steady",
  "slogan",
  /** How well the source explains the target's other content words, against the usual: a free translation has more than one word of its own. */
  "targetContext",
  /** How much stranger the odd word is than any other of the bead. */
  "strangerGap",
  /** Share of the beads with the majority form that have it in the very same letters: a term is, a verb is not. */
  "exact",
  /** Shares of the term's mentions with a function word before and after it: nouns have them. */
  "before",
  "after",
  /** Cosine of the odd words with the term. */
  "oddCosine",
  /** How many beads ask for the term, logarithm. */
  "asked",
  /** 1 where the target has more words for a person named before ("she") than the source. */
  "pronoun",
  /** What else a name may be called by (called.ts). */
  "kin",
  "role",
  "introduced",
  /** The source's words around the copied ones stand there too: a title left as it is. */
  "run",
] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;
