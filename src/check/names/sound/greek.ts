import { pronounce, speller } from "./spelling.ts";

const sounds = speller({
  α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "t", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "ks", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "i",
  φ: "f", χ: "x", ψ: "ps", ω: "o", αι: "e", ει: "i", οι: "i", ου: "u", αυ: "av", ευ: "ev", μπ: "b", ντ: "d", γκ: "g", γγ: "Ng", τσ: "c", τζ: "J", "σ$": "s",
});

/** Phones of a Greek word; modern pronunciation. */
export function greekPhones(word: string): string {
  return pronounce(word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""), sounds);
}
