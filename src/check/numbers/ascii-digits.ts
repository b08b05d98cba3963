/** The zeros of the decimal digits (Unicode Nd, Basic Multilingual Plane); the other nine follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946,
  0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** Full-width signs that stand among full-width digits. */
const WIDE: Readonly<Record<string, string>> = { "，": ",", "．": ".", "：": ":", "／": "/", "％": "%", "－": "-", "٪": "%", "﹪": "%" };

/** The text with every script's digits as 0-9 and their signs in ASCII; every offset stays where it was. */
export function asciiDigits(text: string): string {
  return digits(text).replace(ARABIC_COMMA, ",");
}

/** The comma of Arabic and Persian prose, typed for the thousands: 17،500. */
const ARABIC_COMMA = /(?<=\d)،(?=\d{3}(?!\d))/gu;

function digits(text: string): string {
  return text.replace(/\p{Nd}|[，．：／％－٪﹪]/gu, (sign) => {
    if (sign.length > 1 || (sign >= "0" && sign <= "9")) return sign;
    const wide = WIDE[sign];
    if (wide !== undefined) return wide;
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? sign : String(code - zero);
  });
}
