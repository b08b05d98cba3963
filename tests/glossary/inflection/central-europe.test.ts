import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("Czech", () => {
  testForms("cs", [
    { term: "Praha", type: "place", forms: ["Praha", "Prahy", "Praze", "Prahu", "Prahou"], others: ["práh", "pražský", "Pražan"] },
    { term: "Rusko", type: "place", forms: ["Rusko", "Ruska", "Rusku", "Ruskem"], others: ["rusky", "Rusky", "ruský", "Rus"] },
    { term: "vláda", type: "organization", forms: ["vláda", "vlády", "vládě", "vládu", "vládou", "vlád", "vládám", "vládami"], others: ["vládní", "vládce", "ovládat"] },
    { term: "město", type: "term", forms: ["město", "města", "městu", "městě", "městem", "měst", "městech"], others: ["městský", "náměstí", "městečko"] },
    { term: "ministr", type: "title", forms: ["ministr", "ministra", "ministrovi", "ministrem", "ministři", "ministrů"], others: ["ministerstvo", "ministryně"] },
    { term: "politik", type: "title", forms: ["politik", "politici", "politiků", "politikem", "politicích"], others: ["politický", "geopolitik"] },
    { term: "Němec", type: "term", forms: ["Němec", "Němce", "Němci", "Němců", "Němcem"], others: ["Německo", "německý"] },
    { term: "evropský parlament", type: "organization", forms: ["evropský parlament", "evropského parlamentu", "evropskému parlamentu", "evropském parlamentu"], others: ["evropský parlamentní"] },
    { term: "Komunistická strana Číny", type: "organization", forms: ["Komunistická strana Číny", "Komunistické strany Číny", "Komunistickou stranu Číny", "Komunistické straně Číny"], others: ["Komunistická strana"] },
    { term: "společnost", type: "term", forms: ["společnost", "společnosti", "společností", "společnostem", "společnostmi"], others: ["společný", "společník"] },
    { term: "Biden", type: "person", forms: ["Biden", "Bidena", "Bidenovi", "Bidenem", "Bidenův", "Bidenova"], others: ["Bidenomika"] },
    { term: "OSN", type: "abbreviation", forms: ["OSN"], others: ["osnova"] },
  ]);
});

describe("Hungarian", () => {
  testForms("hu", [
    { term: "ház", type: "term", forms: ["ház", "házat", "házban", "házak", "házakat", "háza", "házában", "házunkba", "házzal", "házai"], others: ["házi", "házas", "házasság", "hazug"] },
    { term: "Kanada", type: "place", forms: ["Kanada", "Kanadát", "Kanadában", "Kanadával", "Kanadánál"], others: ["kanadai", "kanadaiak"] },
    { term: "Magyarország", type: "place", forms: ["Magyarország", "Magyarországon", "Magyarországot", "Magyarországgal", "Magyarországra"], others: ["magyarországi", "magyar"] },
    { term: "levél", type: "term", forms: ["levél", "levelet", "levelek", "levelemet", "levélben"], others: ["leves", "levegő"] },
    { term: "hatalom", type: "term", forms: ["hatalom", "hatalmat", "hatalma", "hatalommal"], others: ["hatalmas", "hatalmaz"] },
    { term: "autó", type: "term", forms: ["autó", "autót", "autója", "autóval", "autók", "autóik"], others: ["autóbusz", "autópálya"] },
    { term: "Kínai Népköztársaság", type: "place", forms: ["Kínai Népköztársaság", "Kínai Népköztársaságban", "Kínai Népköztársasággal"], others: ["kínaiak népköztársasága"] },
    { term: "EU", type: "abbreviation", forms: ["EU", "EU-ban", "EU-nak", "EU-val"], others: ["eurót"] },
    { term: "Orbán Viktor", type: "person", forms: ["Orbán Viktor", "Orbán Viktort", "Orbán Viktorral", "Orbán Viktornak"], others: ["Orbán Viktória"] },
    { term: "hely", type: "term", forms: ["hely", "helyet", "helyen", "hellyel"], others: ["helyes", "helyett"] },
  ]);
});
