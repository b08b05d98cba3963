import { UserError } from "../../../errors.ts";
import { decode } from "../../decode.ts";
import { type Zip, unpack } from "./zip.ts";

/** What a document's XML may come to in all. */
const MOST = 32e6;

/** A document's archive, its members read as XML texts when they are asked for. */
export class OfficePackage {
  readonly zip: Zip;
  readonly #texts = new Map<string, string | undefined>();
  #size = 0;

  constructor(zip: Zip) {
    this.zip = zip;
  }

  /** @throws UserError where the member cannot be unpacked or is no UTF-8 */
  text(member: string): string | undefined {
    if (this.#texts.has(member)) return this.#texts.get(member);
    const bytes = unpack(this.zip, member);
    this.#size += bytes?.length ?? 0;
    if (this.#size > MOST) throw new UserError("This document's parts are too large to be read together", { place: { path: this.zip.path }, hints: ["Give each article a document of its own."] });
    const text = bytes === undefined ? undefined : decode(bytes, this.placeOf(member));
    this.#texts.set(member, text);
    return text;
  }

  has(member: string): boolean {
    return this.zip.members.has(member);
  }

  /** How messages name a member. */
  placeOf(member: string): string {
    return `${this.zip.path} (${member})`;
  }
}
