import { z } from "zod";

const side = z.union([z.string().min(1), z.array(z.string().min(1))]);

/** The shape of samma.align.yaml. */
export const overridesSchema = z.strictObject({
  beads: z.array(z.record(z.string(), side)).describe("one bead each: language tag -> the text, the texts, or [] for nothing"),
});
