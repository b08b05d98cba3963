import type { ConceptType } from "../../glossary/types.ts";
import { isUnspaced } from "../renderings/words.ts";
import type { Gathered } from "./gather.ts";

/** A guess at what something is, for a person to mend: from titles, capitals and what bodies are called. */
export function typeOf({ form, kind, mentions, titled, isNamed, targets }: Gathered): ConceptType {
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(form) && /\p{Lu}/u.test(form)) return "abbreviation";
  const renderings = [...targets.values()].flatMap(({ forms }) => [...forms].sort((a, b) => b[1] - a[1]).slice(0, 1).map(([words]) => words));
  const words = [form, ...renderings];
  const isBody = words.some((one) => bodies.test(one));
  if (kind === "quotation") return isBody ? "organization" : form.split(/\s+/u).length > longestSlogan ? "term" : "slogan";
  if (kind === "long form") return isBody ? "organization" : "term";
  if (words.some((one) => offices.test(one)) && !isBody) return "title";
  if (kind === "term" || (kind === "phrase" && !isNamed)) return isBody ? "organization" : "term";
  if (words.some((one) => states.test(one)) && !isBody) return "place";
  if (isBody) return "organization";
  if (titled.size * 3 >= mentions.size) return "person";
  if (kind === "phrase") return "term";
  // GitHub, IoT, i9: things that are made.
  if (/\p{Ll}\p{Lu}|\p{L}\p{N}|\p{Lu}{2}\p{Ll}/u.test(form)) return "term";
  return looksPersonal(form, mentions.size) ? "person" : "place";
}

const longestSlogan = 6;

/** Two words with a capital each, or three again and again, no hyphen: a person's name more often than a place's, where a title stands nowhere. */
function looksPersonal(form: string, count: number): boolean {
  const words = form.split(/\s+/u);
  return !isUnspaced(form) && (words.length === 2 || (words.length === 3 && count > 1)) && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

/** What bodies are called, in stems that many languages share and in those of their own. */
const bodies =
  /(?:minist(?:[eè]r(?:i|ie|y|iet|iu)|ry)|министерств|міністерств|komit|committ|comit|komisj|komiss|kommiss|commiss|комисс|комітет|комитет|kongress|congress|konferen|parlament|parliament|riksdag|folketing|storting|bundestag|senat|council|\bråd\b|rådet|\bbank|folkbank|statsbank|banque|банк|banco|universit|foundation|stiftung|stiftelse|fondation|fundación|akademi|academ|академи|institut|agent?ur|agenc|byrå|myndighet|förvaltning|behörde|authority|förbund|verband|verbond|federat|associa|assozia|parti(?:s|et)?\b|partei|partij|party|партия|partido|union|unie|sojuz|союз|organi[sz]a|företag|company|corporat|tv\b|television|radio|regering|government|regierung|gobierno|forum|front\b|församling|assembl|office\b|kontor|crew|club|klubb|verein|กระทรวง|คณะกรรม|สำนัก|ธนาคาร|สถาบัน|สมาคม|พรรค|รัฐบาล|สภา|องค์การ|มหาวิทยาลัย|แนวร่วม|สมัชชา|การประชุม|部$|局$|委员会|委員会|银行|銀行|大学|大學|学院|协会|協会|党$|會$|政府|公司|集团|부$|위원회|은행|대학교|협회|정부|당$|bộ |ủy ban|ngân hàng|học viện|hiệp hội|đảng |chính phủ|mặt trận|quốc hội)/iu;

/** What offices are called. */
const offices = /^(?:\S+ ){0,2}?(?:president|präsident|président|presidente|prezydent|президент|general(?:secret|sekret)|generalsekret|secretary|sekretär|premi[eè]r|prime minister|statsminister|minister(?:president)?|kanzler|chancellor|chairman|ordförande|formand|leder|vorsitzend|voorzitter|direktör|director|direktor|kung|king|mayor|borgmästare|ประธานาธิบดี|เลขาธิการ|นายกรัฐมนตรี|รัฐมนตรี|总书记|主席|总统|总理|大統領|首相|대통령|총리|주석|chủ tịch|tổng bí thư|thủ tướng)/iu;

/** What states and their parts are called. */
const states = /republi|республик|kingdom|kungarike|königreich|provin|провинци|länsi|county|district|สาธารณรัฐ|มณฑล|จังหวัด|共和国|共和國|王国|省$|市$|县$|공화국|cộng hòa|tỉnh |thành phố/iu;
