/** Formats a glossary is written in and read from. Apart from what does it, so that `--help` can list them without loading XML readers. */
export const exchangeFormats = ["tbx", "tbx-dca", "tbx2", "weblate", "xliff", "csv", "tsv", "deepl", "google", "crowdin"] as const;

export type ExchangeFormat = (typeof exchangeFormats)[number];
