import { wellFormed } from "./visible.ts";

/** A path as a URI reference: relative paths stay relative, absolute ones become `file:` URIs; `%`, `#`, line ends are encoded. */
export function pathUri(path: string): string {
  const encoded = wellFormed(path).split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  // A drive letter (C:/texts) is no scheme.
  return /^[A-Za-z]:\//u.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}` : encoded;
}
