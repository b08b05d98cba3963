import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("French", () => {
  testForms("fr", [
    { term: "Chine", type: "place", forms: ["Chine", "CHINE"], others: ["Chines", "chinois", "chiner", "machine"] },
    { term: "Italie", type: "place", forms: ["Italie", "l'Italie", "d’Italie"], others: ["Italien", "Italies"] },
    { term: "secrétaire général", type: "title", forms: ["secrétaire général", "Secrétaire général", "secrétaires généraux", "secrétaire générale"], others: ["secrétariat général", "secrétaire généreux"] },
    { term: "accord commercial", type: "term", forms: ["accord commercial", "accords commerciaux", "l’accord commercial"], others: ["accord commerçant", "désaccord commercial"] },
    { term: "ambassadeur", type: "title", forms: ["ambassadeur", "ambassadeurs", "ambassadrice", "l'ambassadrice"], others: ["ambassade"] },
    { term: "Union européenne", type: "organization", forms: ["Union européenne", "l’Union européenne", "l'UNION EUROPÉENNE"], others: ["Réunion européenne"] },
    { term: "traité", type: "term", forms: ["traité", "traités"], others: ["traitement", "traite", "traiter"] },
  ]);
});

describe("Spanish", () => {
  testForms("es", [
    { term: "China", type: "place", forms: ["China", "CHINA"], others: ["Chinas", "chino", "Chinchón"] },
    { term: "secretario general", type: "title", forms: ["secretario general", "secretarios generales", "secretaria general", "Secretario General"], others: ["secretariado general"] },
    { term: "nación", type: "term", forms: ["nación", "naciones"], others: ["nacional", "nacionalidad", "nació"] },
    { term: "embajador", type: "title", forms: ["embajador", "embajadora", "embajadores", "embajadoras"], others: ["embajada"] },
    { term: "paz", type: "term", forms: ["paz", "paces"], others: ["capaz", "pazo"] },
    { term: "tratado", type: "term", forms: ["tratado", "tratados"], others: ["tratamiento", "trato"] },
  ]);
});

describe("Italian", () => {
  testForms("it", [
    { term: "Cina", type: "place", forms: ["Cina"], others: ["Cine", "cinese", "cucina", "Cinà"] },
    { term: "Italia", type: "place", forms: ["Italia", "l'Italia", "dell’Italia", "nell'Italia"], others: ["italiano", "Italie"] },
    { term: "segretario generale", type: "title", forms: ["segretario generale", "segretari generali", "segretaria generale"], others: ["segretariato generale"] },
    { term: "accordo", type: "term", forms: ["accordo", "accordi", "l’accordo"], others: ["accordare", "raccordo"] },
    { term: "parco", type: "term", forms: ["parco", "parchi"], others: ["parcheggio", "parcella"] },
    { term: "ambasciatore", type: "title", forms: ["ambasciatore", "ambasciatori", "ambasciatrice"], others: ["ambasciata"] },
  ]);
});

describe("Portuguese", () => {
  testForms("pt", [
    { term: "China", type: "place", forms: ["China"], others: ["Chinas", "chinês", "chinelo"] },
    { term: "secretário-geral", type: "title", forms: ["secretário-geral", "secretários-gerais", "secretária-geral"], others: ["secretariado-geral"] },
    { term: "nação", type: "term", forms: ["nação", "nações"], others: ["nacional", "estagnação"] },
    { term: "assembleia nacional", type: "organization", forms: ["assembleia nacional", "assembleias nacionais", "Assembleia Nacional"], others: ["assembleia internacional"] },
    { term: "homem", type: "term", forms: ["homem", "homens"], others: ["homenagem", "lobisomem"] },
    { term: "embaixador", type: "title", forms: ["embaixador", "embaixadora", "embaixadores"], others: ["embaixada"] },
  ]);
});
