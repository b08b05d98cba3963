import { join } from "node:path";
import { regimes } from "./perturb.ts";
import { corpusTexts, goldTexts, pairsOf, type WeighedText } from "./texts.ts";

/** Pairs of languages of the corpus treated as news and freely. */
const plain = [
  ...pairsOf("flores", "sv-th zt-ru nl-vi ja-ko nb-th fi-hi en-zt th-ja fa-he"),
  ...pairsOf("news", "en-ru en-zh en-fi en-ja cs-en tr-en"),
  ...pairsOf("md", "en-ar nl-th zh-ru"),
];
/** Those treated as literary translations. */
const literary = [
  ...pairsOf("flores", "de-fr en-es it-pt zt-ja ru-fa pl-nl sv-th en-zt nb-ja"),
  ...pairsOf("news", "en-ru en-zh en-de cs-en fr-de"),
  ...pairsOf("md", "en-ar ru-nl"),
];

/**
 * All that the model is fitted on.
 *
 * @param shared the folder that holds `alignment` and `corpus`
 */
export async function lessonTexts(shared: string): Promise<WeighedText[]> {
  const corpus = join(shared, "corpus");
  return [
    ...goldTexts(join(shared, "alignment")),
    ...(await corpusTexts(corpus, plain, { most: 6, weight: 0.3, noise: 0.6, regimes: [regimes.news, regimes.free], part: "fit" })),
    ...(await corpusTexts(corpus, literary, { most: 6, weight: 1.5, noise: 0.8, regimes: [regimes.literary], part: "fit" })),
  ];
}
