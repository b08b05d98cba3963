import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("Finnish", () => {
  testForms("fi", [
    { term: "kunta", type: "term", forms: ["kunta", "kunnan", "kunnassa", "kuntaan", "kuntia", "kuntien", "kunnissa", "kuntansa", "kunnassaan", "kuntakin"], others: ["kunnia", "kunnian", "kunto", "kuntoa", "kun", "sekunti"] },
    { term: "luku", type: "term", forms: ["luku", "luvun", "luvut", "lukuja", "lukujen", "luvuissa", "lukuun"], others: ["luun", "luulla", "luut", "lukea", "lukko"] },
    { term: "joki", type: "term", forms: ["joki", "joen", "jokea", "joessa", "jokien", "joet"], others: ["jokin", "joku", "jonka"] },
    { term: "vesi", type: "term", forms: ["vesi", "veden", "vettä", "veteen", "vedessä", "vesien", "vesiä"], others: ["vesa", "vetää", "vedota"] },
    { term: "käsi", type: "term", forms: ["käsi", "käden", "kättä", "käteen", "kädessään", "käsien", "kädet"], others: ["kätellä", "kätevä", "käskeä"] },
    { term: "lapsi", type: "term", forms: ["lapsi", "lapsen", "lasta", "lapset", "lasten", "lapsia"], others: ["lappu", "laps", "lastu"] },
    { term: "laite", type: "term", forms: ["laite", "laitteen", "laitetta", "laitteet", "laitteita", "laitteisiin", "laitteiden", "laitteesi"], others: ["laitetaan", "laittaa", "laitos", "laita"] },
    { term: "hammas", type: "term", forms: ["hammas", "hampaan", "hammasta", "hampaat", "hampaita", "hampaiden"], others: ["hame", "hampaisto"] },
    { term: "maa", type: "term", forms: ["maa", "maan", "maata", "maahan", "maassa", "maita", "maiden", "maihin", "maamme"], others: ["maja", "mainen", "maali"] },
    { term: "yhtiö", type: "organization", forms: ["yhtiö", "yhtiön", "yhtiötä", "yhtiöön", "yhtiöitä", "yhtiöiden"], others: ["yhtenäinen", "yhtä", "osakeyhtiö"] },
    { term: "mahdollisuus", type: "term", forms: ["mahdollisuus", "mahdollisuuden", "mahdollisuutta", "mahdollisuuteen", "mahdollisuuksia", "mahdollisuuksien"], others: ["mahdollinen", "mahdollisesti"] },
    { term: "nainen", type: "term", forms: ["nainen", "naisen", "naista", "naiset", "naisten", "naisia", "naisille"], others: ["naida", "nainti"] },
    { term: "puhelin", type: "term", forms: ["puhelin", "puhelimen", "puhelinta", "puhelimessa", "puhelimet"], others: ["puhelu", "puhella"] },
    { term: "Venäjä", type: "place", forms: ["Venäjä", "Venäjän", "Venäjällä", "Venäjää", "Venäjään", "Venäjälle"], others: ["venäläinen", "venäjän", "Venäläiset"] },
    { term: "Turku", type: "place", forms: ["Turku", "Turun", "Turussa", "Turkuun", "Turkua"], others: ["turha", "Turkin", "turkulainen"] },
    { term: "Pekka Haavisto", type: "person", forms: ["Pekka Haavisto", "Pekka Haaviston", "Pekka Haavistolle", "Pekka Haavistoa"], others: ["Pekka Haavistola"] },
    { term: "ministeri", type: "title", forms: ["ministeri", "ministerin", "ministeriä", "ministerit", "ministerien"], others: ["ministeriö", "ministeriössä", "pääministeri"] },
  ]);
});
