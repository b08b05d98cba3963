/**
 * Words that begin sentences far more often than they follow an initial or an ordinal, by language. Asked only where a full stop is in
 * doubt: "in the U.S. The talks …" ends, "J. R. R. Tolkien" does not. Lower case, separated by spaces.
 */
const STARTERS: Readonly<Record<string, string>> = {
  en: "the a an he she it they we you i this that these those in on at for but and as when after before however there his her its their our if while since although both",
  sv: "det den de han hon vi jag du ni ett en i på för men och när efter under enligt samtidigt detta denna dessa om som med vid från där här båda hans hennes deras",
  nb: "det den de han hun vi jeg du dere et en i på for men og når etter under ifølge samtidig dette denne disse om som med ved fra der her begge hans hennes deres å",
  da: "det den de han hun vi jeg du i et en på for men og når efter under ifølge samtidig dette denne disse om som med ved fra der her begge hans hendes deres",
  nl: "de het een hij zij ze wij we ik jij dit dat deze die in op voor maar en als na tijdens volgens ook met bij van er hier beide zijn haar hun",
  de: "das er sie es wir ich ihr dies diese dieser dieses in im am auf für aber und als nach während laut auch mit bei von hier dort beide sein seine ihre man doch wenn der die ein eine",
  fr: "le la les l un une il elle ils elles nous on je ce cette ces cet dans sur pour mais et quand après selon en à au aux par avec son sa ses leur leurs",
  es: "el la los las un una él ella ellos nosotros yo este esta estos estas en para pero y cuando según tras por con su sus además también",
  it: "il lo la i gli le un una egli lui lei essi noi io questo questa questi queste in per ma e quando dopo secondo con nel nella da al alla suo sua",
  pt: "o a os as um uma ele ela eles elas nós eu este esta estes estas em para mas e quando após segundo com no na nos nas por seu sua",
  ru: "в на и но а он она они мы это этот эта эти по при для с из как когда после что его её их также однако",
  uk: "в у на і й але а він вона вони ми це цей ця ці за при для з із як коли після що його її їх також однак",
  pl: "w na i ale a on ona oni my to ten ta te po przy dla z ze jak kiedy gdy że jego jej ich także jednak",
  cs: "v na a ale i on ona oni my to ten ta ty po při pro z ze jak když že jeho její jejich také však",
  fi: "se ne hän he me minä tämä nämä tuo ja mutta kun jos että myös kuitenkin",
};

const SHARED: Readonly<Record<string, string>> = { nn: "nb", no: "nb", sk: "cs", gl: "pt", ca: "es", be: "ru", bg: "ru" };

/** The sentence starters of a language; empty where there is no list. */
export function startersOf(primary: string): ReadonlySet<string> {
  const list = STARTERS[primary] ?? STARTERS[SHARED[primary] ?? ""];
  return new Set(list?.split(" "));
}
