/** What the weights are fitted on (the even pairs) and the table is made of (the odd ones). */
export const TUNING = [
  "ntrex en-sv",
  "ntrex en-vi",
  "ntrex en-de",
  "news en-ru",
  "news en-ja",
  "news en-fi",
  "md en-zh",
  "md en-ar",
  "md en-th",
  "md en-nb",
  "md sv-th",
] as const;

/** Languages of which no pair was used for tuning. */
export const UNSEEN = ["news en-zh", "news en-cs", "news en-tr", "news en-fr", "md en-nl", "md en-ko", "md en-el", "md en-hi"] as const;
