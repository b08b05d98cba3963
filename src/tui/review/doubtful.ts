import type { Bead } from "./port.ts";

/** Below this a bead is worth a look: about the confidence under which rules are muted. */
const low = 0.6;

export const isDoubtful = ({ confidence, override }: Bead): boolean => confidence < low && override !== true;
