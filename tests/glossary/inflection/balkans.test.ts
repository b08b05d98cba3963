import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("Romanian", () => {
  testForms("ro", [
    { term: "guvern", type: "organization", forms: ["guvern", "guvernul", "guvernului", "guverne", "guvernele", "guvernelor"], others: ["guvernator", "guverna", "guvernamental"] },
    { term: "președinte", type: "title", forms: ["președinte", "președintele", "președintelui", "președinți", "președinții", "preşedintele"], others: ["președinție", "vicepreședinte"] },
    { term: "țară", type: "term", forms: ["țară", "țara", "țării", "țări", "țările", "țărilor", "ţară"], others: ["țăran", "tare"] },
    { term: "școală", type: "term", forms: ["școală", "școala", "școlii", "școli", "școlile"], others: ["școlar", "scoală"] },
    { term: "parte", type: "term", forms: ["parte", "partea", "părții", "părți", "părțile"], others: ["partid", "părtaș"] },
    { term: "România", type: "place", forms: ["România", "României"], others: ["român", "românii", "românesc"] },
    { term: "America", type: "place", forms: ["America", "Americii", "Americăi"], others: ["american", "americanii"] },
    { term: "Partidul Comunist Chinez", type: "organization", forms: ["Partidul Comunist Chinez", "Partidului Comunist Chinez"], others: ["Partizanul Comunist Chinez"] },
    { term: "organizație", type: "term", forms: ["organizație", "organizația", "organizației", "organizații", "organizațiile", "organizațiilor"], others: ["organizator", "organizare"] },
    { term: "ministru", type: "title", forms: ["ministru", "ministrul", "ministrului", "miniștri", "miniștrii", "miniștrilor"], others: ["minister", "ministerial"] },
    { term: "Maria", type: "person", forms: ["Maria", "Mariei"], others: ["marii", "Marian"] },
    { term: "ONU", type: "abbreviation", forms: ["ONU", "ONU-ului"], others: ["onuc"] },
  ]);
});

describe("Greek", () => {
  testForms("el", [
    { term: "Ελλάδα", type: "place", forms: ["Ελλάδα", "Ελλάδας", "ΕΛΛΑΔΑ", "ΕΛΛΑΔΑΣ"], others: ["ελληνικά", "Ελλάς", "Ελλαδίτης"] },
    { term: "Κίνα", type: "place", forms: ["Κίνα", "Κίνας"], others: ["Κινέζος", "κίνηση", "Κίνημα", "κινεζικά"] },
    { term: "πρόεδρος", type: "title", forms: ["πρόεδρος", "προέδρου", "πρόεδρο", "πρόεδροι", "προέδρων", "προέδρους", "Πρόεδρε"], others: ["προεδρία", "αντιπρόεδρος"] },
    { term: "κυβέρνηση", type: "organization", forms: ["κυβέρνηση", "κυβέρνησης", "κυβερνήσεως", "κυβερνήσεις", "κυβερνήσεων"], others: ["κυβερνητικός", "κυβερνήτης", "διακυβέρνηση"] },
    { term: "κράτος", type: "term", forms: ["κράτος", "κράτους", "κράτη", "κρατών"], others: ["κρατήσεις", "κρατικός"] },
    { term: "πρόβλημα", type: "term", forms: ["πρόβλημα", "προβλήματος", "προβλήματα", "προβλημάτων"], others: ["προβλέπω", "προβολή"] },
    { term: "υπουργείο", type: "organization", forms: ["υπουργείο", "υπουργείου", "υπουργεία", "υπουργείων"], others: ["υπουργός"] },
    { term: "πολίτης", type: "term", forms: ["πολίτης", "πολίτη", "πολίτες", "πολιτών"], others: ["πολιτική", "πολιτεία"] },
    { term: "Ευρωπαϊκή Ένωση", type: "organization", forms: ["Ευρωπαϊκή Ένωση", "Ευρωπαϊκής Ένωσης", "ΕΥΡΩΠΑΪΚΗ ΕΝΩΣΗ"], others: ["Ευρωπαίοι ενωμένοι"] },
    { term: "Κομμουνιστικό Κόμμα", type: "organization", forms: ["Κομμουνιστικό Κόμμα", "Κομμουνιστικού Κόμματος", "Κομμουνιστικά Κόμματα"], others: ["Κομμουνιστής"] },
    { term: "Νίκος", type: "person", forms: ["Νίκος", "Νίκου", "Νίκο"], others: ["νίκη", "Νικόλαος"] },
  ]);
});
