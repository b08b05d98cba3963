const places = ["Vikhamn", "Norrby", "Sandvik", "Elmsta", "Granholm", "Askersund", "Tallnäs", "Rosenvik"] as const;
const people = ["Siri Lindqvist", "Olof Brandt", "Hanna Ekman", "Nils Åberg", "Karin Holm"] as const;

/** What is said, by language; `{place}`, `{person}`, `{n}` are filled in by rule. */
const sentences = {
  en: ["The council of {place} met {n} times this year.", "{person} presented the new plan for the harbour.", "It will cost {n} million kronor over five years.", "{person} thinks that the ferries should run more often.", "About {n} people live near the old quay in {place}.", "The work begins in spring and ends before winter."],
  sv: ["Kommunfullmäktige i {place} sammanträdde {n} gånger i år.", "{person} lade fram den nya planen för hamnen.", "Den kommer att kosta {n} miljoner kronor på fem år.", "{person} anser att färjorna borde gå oftare.", "Omkring {n} personer bor nära den gamla kajen i {place}.", "Arbetet börjar i vår och slutar före vintern."],
  de: ["Der Rat von {place} tagte in diesem Jahr {n} Mal.", "{person} stellte den neuen Plan für den Hafen vor.", "Er wird in fünf Jahren {n} Millionen Kronen kosten.", "{person} meint, dass die Fähren öfter fahren sollten.", "Etwa {n} Menschen wohnen nahe dem alten Kai in {place}.", "Die Arbeit beginnt im Frühling und endet vor dem Winter."],
} as const;

export type BenchLanguage = keyof typeof sentences;
export const languages = Object.keys(sentences) as BenchLanguage[];

/** Article number `number` in a language: 18 sentences, made by rule, different for each number. */
export function articleText(number: number, language: BenchLanguage): string {
  const lines = Array.from({ length: 18 }, (_, at) => {
    const pick = number * 31 + at * 7;
    return sentences[language][at % 6]!.replace("{place}", places[pick % places.length]!)
      .replace("{person}", people[pick % people.length]!)
      .replace("{n}", String(12 + ((number * 13 + at * 5) % 900)));
  });
  return `${lines.join("\n\n")}\n`;
}
