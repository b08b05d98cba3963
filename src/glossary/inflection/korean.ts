import type { Inflection } from "./types.ts";

/** Particles by what they may follow; two or three can stand together (에게서는, 에서도). Left out: 인, for 중국인 is another word. */
const first = "에게서|에게|에서|에|께서|께|한테서?|으로서|로서|으로써|로써|으로|로|까지|부터|보다|처럼|같이|만큼|마다|조차|마저|밖에|대로|이나|나|이랑|랑|하고|와|과|뿐|만|들";
const second = "은|는|이|가|을|를|의|도|만|까지|부터|라도|이라도|이라고|라고|이라는|라는|이란|란|이며|며|이고|이자|입니다|이다|였다|이었다|이었습니다|였습니다|이라|라|인데|이지만|지만|이므로|므로";

/** Korean: particles are written on (시진핑은, 베이징에서는); honorifics and 들, 측 may stand before them. */
export const korean: Inflection = {
  languages: ["ko"],
  paradigms: ({ text }) => [{ stem: text, endings: `(?:들|님|씨|측)?(?:${first})?(?:${second})?` }],
  // The words of a name may be written together or apart: 중국 공산당, 중국공산당.
  writings: (written) => (/\p{Script=Hangul} \p{Script=Hangul}/u.test(written) ? [written.replace(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, "")] : []),
};
