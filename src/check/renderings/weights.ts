import type { Signs } from "./dissent.ts";

export const DRIFT: Partial<Record<keyof Signs, number>> = { one: -3 };
export const LOSS: Partial<Record<keyof Signs, number>> = { one: -3 };
