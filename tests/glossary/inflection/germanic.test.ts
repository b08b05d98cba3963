import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("Swedish", () => {
  testForms("sv", [
    { term: "Kina", type: "place", forms: ["Kina", "Kinas", "KINA", "KINAS"], others: ["kinarestaurang", "kinin", "kines", "kinesisk", "Kinarestaurangen", "Kinan"] },
    { term: "Xi Jinping", type: "person", forms: ["Xi Jinping", "Xi Jinpings"], others: ["Xi Jinpin", "Xi Jinpingsk"] },
    { term: "To Lam", type: "person", forms: ["To Lam", "To Lams", "TO LAM"], others: ["To Lama", "Ato Lam", "To Lamm"] },
    { term: "generalsekreterare", type: "title", forms: ["generalsekreterare", "generalsekreteraren", "generalsekreterarens", "Generalsekreterarna", "generalsekreterarnas"], others: ["sekreterare", "generalsekretariat"] },
    { term: "president", type: "title", forms: ["president", "presidenten", "presidentens", "presidenter", "presidenterna", "presidenternas", "presidents", "presidentvalet"], others: ["presidentskap", "vicepresident", "presidium"] },
    { term: "nationella folkkongressen", type: "organization", forms: ["nationella folkkongressen", "Nationella folkkongressens", "nationella folkkongress", "nationell folkkongress"], others: ["internationella folkkongressen", "nationella partikongressen"] },
    { term: "ministerium", type: "term", forms: ["ministerium", "ministeriet", "ministeriets", "ministerier", "ministerierna", "ministeriernas"], others: ["minister", "ministär"] },
    { term: "centralkommittén", type: "organization", forms: ["centralkommittén", "centralkommitténs", "centralkommitté", "centralkommittéer"], others: ["kommittén"] },
    { term: "gemensam framtid", type: "slogan", forms: ["gemensam framtid", "gemensamma framtid", "gemensamma framtiden"], others: ["gemenskap framtid"] },
    { term: "FN", type: "abbreviation", forms: ["FN", "FN:s", "FNs"], others: ["fn", "FNL", "IFN"] },
    { term: "program", type: "term", forms: ["program", "programmet", "programmen", "programmets", "programs"], others: ["prog", "programmera", "programmerare"] },
    { term: "avtal", type: "term", forms: ["avtal", "avtalet", "avtalen", "avtalens"], others: ["avta", "avtalad"] },
    { term: "grannland", type: "term", forms: ["grannland", "grannlandet", "grannländer", "grannländerna", "grannländernas"], others: ["granland", "grannlag"] },
    { term: "bil", type: "term", forms: ["bil", "bilen", "bilar", "bilarnas"], others: ["bild", "bilist", "bilaga", "mobil"] },
    { term: "regel", type: "term", forms: ["regel", "regeln", "regler", "reglerna"], others: ["regera"] },
    { term: "flicka", type: "term", forms: ["flicka", "flickan", "flickor", "flickorna", "flickornas"], others: ["flik", "flicker"] },
  ]);
});

describe("Norwegian", () => {
  testForms("nb", [
    { term: "Kina", type: "place", forms: ["Kina", "Kinas"], others: ["kinesisk", "kinin", "Kinakål"] },
    { term: "generalsekretær", type: "title", forms: ["generalsekretær", "generalsekretæren", "generalsekretærens", "generalsekretærer", "generalsekretærene"], others: ["generalsekretariat", "sekretær"] },
    { term: "felles fremtid", type: "slogan", forms: ["felles fremtid", "felles fremtiden"], others: ["felles framtid", "fellesskap fremtid"] },
    { term: "sentralkomiteen", type: "organization", forms: ["sentralkomiteen", "sentralkomiteens", "sentralkomite"], others: ["komiteen"] },
    { term: "museum", type: "term", forms: ["museum", "museet", "museer", "museene", "museums"], others: ["mus", "muse"] },
    { term: "minister", type: "title", forms: ["minister", "ministeren", "ministere", "ministrene", "ministre"], others: ["ministerium", "utenriksminister"] },
    { term: "FN", type: "abbreviation", forms: ["FN", "FNs"], others: ["fn"] },
  ]);
});

describe("Danish", () => {
  testForms("da", [
    { term: "Kina", type: "place", forms: ["Kina", "Kinas"], others: ["kinesisk", "Kinin"] },
    { term: "kongres", type: "term", forms: ["kongres", "kongressen", "kongresser", "kongressernes", "kongressens"], others: ["kongregation"] },
    { term: "generalsekretær", type: "title", forms: ["generalsekretær", "generalsekretæren", "generalsekretærer", "generalsekretærens"], others: ["sekretær"] },
    { term: "Folkekongressen", type: "organization", forms: ["Folkekongressen", "Folkekongressens"], others: ["Partikongressen"] },
    { term: "landmand", type: "term", forms: ["landmand", "landmanden", "landmænd", "landmændene"], others: ["mand", "landsmand"] },
    { term: "ministerium", type: "term", forms: ["ministerium", "ministeriet", "ministerier", "ministerierne"], others: ["minister"] },
    { term: "EU", type: "abbreviation", forms: ["EU", "EU's", "EUs"], others: ["eu", "EUR"] },
  ]);
});

describe("German", () => {
  testForms("de", [
    { term: "China", type: "place", forms: ["China", "Chinas", "China-Besuch"], others: ["Chinarestaurant", "Chinin", "chinesisch", "Chinese"] },
    { term: "Generalsekretär", type: "title", forms: ["Generalsekretär", "Generalsekretärs", "Generalsekretäre", "Generalsekretären", "Generalsekretärin"], others: ["Generalsekretariat", "Sekretär"] },
    { term: "Kommunistische Partei Chinas", type: "organization", forms: ["Kommunistische Partei Chinas", "Kommunistischen Partei Chinas", "Kommunistischer Partei Chinas"], others: ["Kommunistische Parole Chinas"] },
    { term: "Vereinte Nationen", type: "organization", forms: ["Vereinte Nationen", "Vereinten Nationen", "Vereinter Nationen"], others: ["Verein Nationen"] },
    { term: "Vertrag", type: "term", forms: ["Vertrag", "Vertrags", "Vertrages", "Verträge", "Verträgen", "Vertragsentwurf"], others: ["Vertrauen", "Antrag"] },
    { term: "Ministerium", type: "term", forms: ["Ministerium", "Ministeriums", "Ministerien"], others: ["Minister"] },
    { term: "Volkskongress", type: "organization", forms: ["Volkskongress", "Volkskongresses", "Volkskongresse"], others: ["Volkskunde"] },
    { term: "Präsident", type: "title", forms: ["Präsident", "Präsidenten", "Präsidentin", "Präsidentinnen"], others: ["Präsidentschaft", "Präsidium", "Vizepräsident"] },
    { term: "Straße", type: "term", forms: ["Straße", "Strasse", "Straßen", "STRASSE"], others: ["Strass"] },
    { term: "Vereinigte Staaten", type: "place", forms: ["Vereinigte Staaten", "Vereinigten Staaten"], others: ["Vereinigung Staaten"] },
    { term: "EU", type: "abbreviation", forms: ["EU", "EUs"], others: ["EUR", "eu"] },
  ]);
});

describe("Dutch", () => {
  testForms("nl", [
    { term: "China", type: "place", forms: ["China", "China’s", "China's"], others: ["Chinees", "Chinezen", "Chinatown"] },
    { term: "To Lam", type: "person", forms: ["To Lam", "To Lams"], others: ["To Lamp"] },
    { term: "secretaris-generaal", type: "title", forms: ["secretaris-generaal", "Secretaris-generaal"], others: ["secretariaat-generaal"] },
    { term: "nationale vergadering", type: "organization", forms: ["nationale vergadering", "Nationale Vergadering", "nationaal vergadering"], others: ["internationale vergadering"] },
    { term: "verdrag", type: "term", forms: ["verdrag", "verdragen", "verdragstekst"], others: ["verdraag", "verdriet"] },
    { term: "staat", type: "term", forms: ["staat", "staten"], others: ["stad", "steden", "stat"] },
    { term: "congres", type: "term", forms: ["congres", "congressen", "congresgebouw"], others: ["congregatie"] },
    { term: "president", type: "title", forms: ["president", "presidenten", "presidents"], others: ["presidentschap", "vicepresident"] },
    { term: "museum", type: "term", forms: ["museum", "musea", "museums"], others: ["muze"] },
    { term: "brief", type: "term", forms: ["brief", "brieven"], others: ["briefing"] },
  ]);
});

describe("English", () => {
  testForms("en", [
    { term: "China", type: "place", forms: ["China", "China's", "China’s"], others: ["Chinatown", "chinaware", "Chinese", "china"] },
    { term: "ministry", type: "term", forms: ["ministry", "ministries", "ministry's", "Ministries'"], others: ["minister", "ministerial"] },
    { term: "congress", type: "term", forms: ["congress", "congresses", "congress's"], others: ["congressman"] },
    { term: "general secretary", type: "title", forms: ["general secretary", "General Secretary", "general secretaries", "general secretary's"], others: ["generals secretariat", "secretary-general"] },
    { term: "Xi Jinping", type: "person", forms: ["Xi Jinping", "Xi Jinping’s"], others: ["Xi Jinpings"] },
    { term: "WHO", type: "abbreviation", forms: ["WHO", "WHO's"], others: ["who", "Who", "WHOM"] },
    { term: "Belt and Road", type: "slogan", forms: ["Belt and Road", "Belt-and-Road", "belt and road"], others: ["Belt or Road", "Belt and Roadmap"] },
  ]);
});
