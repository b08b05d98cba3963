/*
 * What a glossary may say of concepts and terms. Apart from the schema, so that `--help` can list them without loading zod.
 */
export const conceptTypes = ["person", "place", "organization", "title", "event", "slogan", "term", "abbreviation"] as const;
export const statuses = ["preferred", "admitted", "deprecated", "superseded", "forbidden", "draft"] as const;
export const termTypes = ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"] as const;
export const matchModes = ["inflected", "exact", "regex"] as const;
