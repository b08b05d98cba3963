import { describe, expect, test } from "vitest";
import { glossaryOf } from "../glossary-of.ts";
import { testForms } from "./forms.ts";

describe("Finnish", () => {
  testForms("fi", [
    { term: "Peking", type: "place", forms: ["Peking", "Pekingissä", "Pekingin", "Pekingiin", "Pekingistä"], others: ["pekingiläinen", "Pekinginankka"] },
    { term: "Kiina", type: "place", forms: ["Kiina", "Kiinan", "Kiinassa", "Kiinaan", "Kiinaa", "Kiinasta", "Kiinakin"], others: ["kiinalainen", "kiinni", "Kiinalainen"] },
    { term: "Helsinki", type: "place", forms: ["Helsinki", "Helsingin", "Helsingissä", "Helsinkiin", "Helsinkiä"], others: ["helsinkiläinen", "Helsingborg"] },
    { term: "Suomi", type: "place", forms: ["Suomi", "Suomen", "Suomessa", "Suomeen", "Suomea"], others: ["suomalainen", "suo"] },
    { term: "Xi Jinping", type: "person", forms: ["Xi Jinping", "Xi Jinpingin", "Xi Jinpingille", "Xi Jinpingiä"], others: ["Xi Jinpingläinen"] },
    { term: "pääsihteeri", type: "title", forms: ["pääsihteeri", "pääsihteerin", "pääsihteerille", "pääsihteeriä", "pääsihteerit", "pääsihteerinä"], others: ["sihteeri", "pääsihteeristö"] },
    { term: "kansankongressi", type: "organization", forms: ["kansankongressi", "kansankongressin", "kansankongressissa", "kansankongressiin"], others: ["puoluekongressi"] },
    { term: "tasavalta", type: "term", forms: ["tasavalta", "tasavallan", "tasavallassa", "tasavaltaa", "tasavaltoja", "tasavaltojen"], others: ["tasavaltalainen"] },
    { term: "kokous", type: "term", forms: ["kokous", "kokouksen", "kokouksessa", "kokousta", "kokoukset"], others: ["koko", "kokoontua", "kokoomus"] },
    { term: "yhteisö", type: "term", forms: ["yhteisö", "yhteisön", "yhteisöä", "yhteisössä", "yhteisöjen"], others: ["yhteinen", "yhteisöllinen"] },
    { term: "EU", type: "abbreviation", forms: ["EU", "EU:n", "EU:ssa", "EU:hun"], others: ["EUR", "eu"] },
    { term: "pankki", type: "term", forms: ["pankki", "pankin", "pankissa", "pankkeja", "pankit", "pankkien"], others: ["pankkiiri"] },
  ]);
});

describe("Turkish", () => {
  testForms("tr", [
    { term: "Ankara", type: "place", forms: ["Ankara", "Ankara'da", "Ankara’nın", "Ankara'dan", "Ankara'ya"], others: ["Ankaralı", "Ankaragücü"] },
    { term: "Çin", type: "place", forms: ["Çin", "Çin'in", "Çin'de", "ÇİN", "Çin'den", "Çin'e"], others: ["çini", "Çince", "Çinli", "çinko"] },
    { term: "İstanbul", type: "place", forms: ["İstanbul", "İSTANBUL", "İstanbul'da"], others: ["İstanbullu"] },
    { term: "Tô Lâm", type: "person", forms: ["Tô Lâm", "Tô Lâm'ın"], others: ["Tô Lâmba"] },
    { term: "cumhurbaşkanı", type: "title", forms: ["cumhurbaşkanı", "cumhurbaşkanının", "cumhurbaşkanına"], others: ["cumhuriyet", "başkanı"] },
    { term: "başkan", type: "title", forms: ["başkan", "başkanı", "başkanın", "başkanlar", "başkanların", "başkandan"], others: ["başkent", "başka", "başkanlık"] },
    { term: "anlaşma", type: "term", forms: ["anlaşma", "anlaşmanın", "anlaşmaya", "anlaşmalar", "anlaşması", "anlaşmalarda"], others: ["anlaşmazlık", "anlam"] },
    { term: "kitap", type: "term", forms: ["kitap", "kitabı", "kitaplar", "kitabın", "kitapta"], others: ["kitapçı"] },
    { term: "NATO", type: "abbreviation", forms: ["NATO", "NATO'nun", "NATO'ya"], others: ["nato", "NATOLU"] },
  ]);
});

describe("Korean", () => {
  testForms("ko", [
    { term: "시진핑", type: "person", forms: ["시진핑", "시진핑이", "시진핑은", "시진핑을", "시진핑의", "시진핑과", "시진핑에게", "시진핑에게서는"], others: ["시진핑어", "장시진핑"] },
    { term: "중국", type: "place", forms: ["중국", "중국은", "중국에서", "중국에서는", "중국으로", "중국과의", "중국까지도", "중국의"], others: ["중국어", "중국인", "중국집", "재중국"] },
    { term: "베이징", type: "place", forms: ["베이징", "베이징에서", "베이징으로부터"], others: ["베이징덕"] },
    { term: "중국 공산당", type: "organization", forms: ["중국 공산당", "중국공산당", "중국공산당은", "중국 공산당의"], others: ["중국 공산주의"] },
    { term: "협정", type: "term", forms: ["협정", "협정을", "협정들은", "협정이라고"], others: ["협정문", "무협정"] },
  ]);
});

describe("Indonesian", () => {
  testForms("id", [
    { term: "presiden", type: "title", forms: ["presiden", "Presiden", "presidennya", "presiden-presiden"], others: ["presidensial", "kepresidenan"] },
    { term: "Tiongkok", type: "place", forms: ["Tiongkok", "Tiongkok-nya", "Tiongkoklah"], others: ["Tiongkokan"] },
    { term: "pemerintah", type: "organization", forms: ["pemerintah", "Pemerintah", "pemerintahnya", "pemerintahlah", "pemerintah-pemerintah"], others: ["pemerintahan", "memerintah"] },
    { term: "kesepakatan", type: "term", forms: ["kesepakatan", "kesepakatannya"], others: ["sepakat"] },
  ]);
});

describe("Indonesian verbs", () => {
  const found = (term: string, text: string): boolean => {
    const glossary = glossaryOf(`concepts: [{ id: c, terms: { id: { term: ${term}, partOfSpeech: verb } } }]`);
    return glossary.mentions(text, "id").length > 0;
  };
  test.each([
    ["bangun", ["membangun", "dibangun", "terbangun", "membangunkan"], ["pembangunan", "bangunan"]],
    ["pilih", ["memilih", "dipilih", "terpilih", "kupilih"], ["pemilihan", "pemilih"]],
    ["kirim", ["mengirim", "dikirim", "mengirimkan", "dikirimkan"], ["pengiriman", "kiriman"]],
    ["sebut", ["menyebut", "disebut", "menyebutkan"], ["penyebutan", "sebutan"]],
    ["membaca", ["membaca", "dibaca", "terbaca", "bacalah"], ["pembaca", "bacaan"]],
  ])("%s in its voices, not in what is made of it", (term, forms, others) => {
    expect(forms.filter((form) => !found(term, form))).toEqual([]);
    expect(others.filter((word) => found(term, word))).toEqual([]);
  });
});
