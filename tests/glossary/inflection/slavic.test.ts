import { describe } from "vitest";
import { testForms } from "./forms.ts";

describe("Russian", () => {
  testForms("ru", [
    { term: "Китай", type: "place", forms: ["Китай", "Китая", "Китаю", "Китаем", "Китае"], others: ["китайский", "Китайка", "кит", "китаец"] },
    { term: "Народный банк Китая", type: "organization", forms: ["Народный банк Китая", "Народного банка Китая", "Народным банком Китая", "Народному банку Китая", "Народном банке Китая"], others: ["Международный банк Китая", "Народный банкет Китая"] },
    { term: "Си Цзиньпин", type: "person", forms: ["Си Цзиньпин", "Си Цзиньпина", "Си Цзиньпину", "Си Цзиньпином", "Си Цзиньпине"], others: ["Си Цзиньпиновский", "Ли Цзиньпин"] },
    { term: "Москва", type: "place", forms: ["Москва", "Москвы", "Москве", "Москву", "Москвой"], others: ["московский", "Москвич", "Москвин"] },
    { term: "Россия", type: "place", forms: ["Россия", "России", "Россию", "Россией"], others: ["россиянин", "российский"] },
    { term: "генеральный секретарь", type: "title", forms: ["генеральный секретарь", "генерального секретаря", "генеральному секретарю", "генеральным секретарём", "генеральным секретарем", "генеральные секретари"], others: ["генеральный секретариат", "генерал секретарь"] },
    { term: "соглашение", type: "term", forms: ["соглашение", "соглашения", "соглашений", "соглашениями", "соглашениях"], others: ["согласие", "приглашение"] },
    { term: "Организация Объединённых Наций", type: "organization", forms: ["Организация Объединённых Наций", "Организации Объединенных Наций", "Организацией Объединённых Наций"], others: ["Организатор Объединённых Наций"] },
    { term: "китаец", type: "term", forms: ["китаец", "китайца", "китайцы", "китайцев", "китайцам"], others: ["китай", "китаянка"] },
    { term: "рынок", type: "term", forms: ["рынок", "рынка", "рынки", "рынков", "рынке"], others: ["рыночный"] },
    { term: "Соединённые Штаты", type: "place", forms: ["Соединённые Штаты", "Соединённых Штатов", "Соединенным Штатам", "Соединённых Штатах"], others: ["Соединение Штаты"] },
    { term: "Соловьёв", type: "person", forms: ["Соловьёв", "Соловьева", "Соловьёву", "Соловьёвым"], others: ["Соловей", "Соловьиный"] },
    { term: "МИД", type: "abbreviation", forms: ["МИД", "МИДа", "МИДом"], others: ["мид", "МИДИ"] },
  ]);
});

describe("Ukrainian", () => {
  testForms("uk", [
    { term: "Китай", type: "place", forms: ["Китай", "Китаю", "Китаєм", "Китаї"], others: ["китайський", "кит"] },
    { term: "Київ", type: "place", forms: ["Київ", "Києва", "Києву", "Києвом", "Києві"], others: ["київський", "кий"] },
    { term: "Харків", type: "place", forms: ["Харків", "Харкова", "Харкову", "Харковом"], others: ["харківський"] },
    { term: "Україна", type: "place", forms: ["Україна", "України", "Україні", "Україну", "Україною"], others: ["український", "українець"] },
    { term: "Америка", type: "place", forms: ["Америка", "Америки", "Америці", "Америку"], others: ["американський"] },
    { term: "генеральний секретар", type: "title", forms: ["генеральний секретар", "генерального секретаря", "генеральному секретарю", "генеральним секретарем"], others: ["генеральний секретаріат"] },
    { term: "угода", type: "term", forms: ["угода", "угоди", "угоді", "угоду", "угодою", "угод"], others: ["угодник", "угорський"] },
    { term: "незалежність", type: "term", forms: ["незалежність", "незалежності", "незалежністю"], others: ["незалежний", "залежність"] },
    { term: "Верховна Рада", type: "organization", forms: ["Верховна Рада", "Верховної Ради", "Верховній Раді", "Верховну Раду", "Верховною Радою"], others: ["Верховний Раддя"] },
  ]);
});

describe("Polish", () => {
  testForms("pl", [
    { term: "Chiny", type: "place", forms: ["Chiny", "Chin", "Chinom", "Chinami", "Chinach"], others: ["chiński", "chinina", "Chińczyk"] },
    { term: "Polska", type: "place", forms: ["Polska", "Polski", "Polsce", "Polskę", "Polską"], others: ["Polak"] },
    { term: "Komunistyczna Partia Chin", type: "organization", forms: ["Komunistyczna Partia Chin", "Komunistycznej Partii Chin", "Komunistyczną Partię Chin", "Komunistyczną Partią Chin"], others: ["Komunista Partia Chin"] },
    { term: "prezydent", type: "title", forms: ["prezydent", "prezydenta", "prezydentowi", "prezydentem", "prezydencie", "prezydenci", "prezydentów"], others: ["prezydencki", "prezydium", "wiceprezydent"] },
    { term: "sekretarz generalny", type: "title", forms: ["sekretarz generalny", "sekretarza generalnego", "sekretarzowi generalnemu", "sekretarzem generalnym"], others: ["sekretariat generalny"] },
    { term: "kongres", type: "term", forms: ["kongres", "kongresu", "kongresie", "kongresem", "kongresy"], others: ["kongresowy"] },
    { term: "Xi Jinping", type: "person", forms: ["Xi Jinping", "Xi Jinpinga", "Xi Jinpingowi", "Xi Jinpingiem"], others: ["Xi Jinpingowski"] },
    { term: "Kraków", type: "place", forms: ["Kraków", "Krakowa", "Krakowie", "Krakowem"], others: ["krakowski", "Krakus"] },
    { term: "niepodległość", type: "term", forms: ["niepodległość", "niepodległości", "niepodległością"], others: ["niepodległy", "podległość"] },
    { term: "rynek", type: "term", forms: ["rynek", "rynku", "rynki", "rynków", "rynkiem"], others: ["rynkowy", "rynna"] },
    { term: "muzeum", type: "term", forms: ["muzeum", "muzea", "muzeów"], others: ["muza"] },
  ]);
});
