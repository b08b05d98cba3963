import { losses } from "../renderings/losses.ts";
import type { Rule } from "../types.ts";

/** The source bead has a name of which neither the target bead nor its neighbours hold a rendering. */
export const omittedName: Rule<"omitted-name"> = {
  id: "omitted-name",
  severity: "warning",
  category: "accuracy/omission",
  set: losses,
};
