import { bindingsOf, type Binding } from "./keys.ts";
import type { State } from "./state.ts";

/** Commands of the screen behind the palette whose words hold what was typed, in the order of the help page. */
export function paletteChoices({ screen, prompt }: Pick<State, "screen" | "prompt">): readonly Binding[] {
  if (prompt?.kind !== "palette") return [];
  const wanted = prompt.text.toLowerCase().split(/\s+/u);
  return bindingsOf(screen).filter(({ words, action }) => action.type !== "ask" || action.what !== "palette" ? wanted.every((word) => words.toLowerCase().includes(word)) : false);
}
