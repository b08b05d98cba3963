/** Han numerals with their financial forms (the ones on banknotes and contracts, which resist forging). */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 壹: 1, 壱: 1, 二: 2, 贰: 2, 貳: 2, 弐: 2, 两: 2, 兩: 2, 三: 3, 叁: 3, 參: 3, 参: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
  六: 6, 陆: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
};
