/**
 * Abbreviations written with a full stop that does not end a sentence, by language. Written down from knowledge of the languages, tried on
 * articles and on the sentences of tests/article; no list was copied. Lower case, without the last full stop, separated by spaces.
 */
interface Abbreviations {
  /** Something always follows: titles, "for example", street names. */
  readonly open?: string;
  /** Open before a number only: "nr. 5", but "Jag sa nr. Sedan …" ends. */
  readonly number?: string;
  /** Have inner full stops, and yet may end a sentence: "m.m.", "и т.д.". */
  readonly closing?: string;
}

const EVERYWHERE: Abbreviations = {
  open: "mr mrs ms dr prof st vs gen col lt sgt capt rev hon e.g i.e",
  number: "no nr vol fig p pp art ca",
  closing: "etc a.m p.m",
};

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  en: { open: "messrs gov sen rep pres supt cmdr adm maj cpl pvt fr sr hon mt ft cf viz al approx dept est", number: "nos ch sec jan feb mar apr jun jul aug sep sept oct nov dec c para", closing: "u.s u.k u.n e.u inc ltd co corp jr sr" },
  sv: { open: "t.ex bl.a d.v.s dvs s.k f.d fr.o.m t.o.m p.g.a m.a.o i.o.m o.dyl forts kungl ex resp enl doc jfr kl f.n", number: "s sid kap st tfn tel milj mdr kl", closing: "m.m m.fl o.s.v osv e.kr f.kr o.d e.d st" },
  nb: { open: "f.eks bl.a dvs d.v.s pga p.g.a jf jfr ev evt s.k fhv tidl dir adm red inkl ekskl mht ifm iht vedr f.o.m t.o.m", number: "s kap kl tlf mill mrd pkt", closing: "osv m.m m.fl mv m.v o.l e.kr f.kr a/s" },
  da: { open: "f.eks bl.a dvs d.v.s pga p.g.a jf jvf evt s.k tidl dir adm red inkl ekskl mht ifm iht vedr hhv fr hr cand stud", number: "s kap kl tlf mio mia pkt sml", closing: "osv m.m m.fl mv m.v o.l e.kr f.kr" },
  nl: { open: "bijv bv b.v d.w.z o.a m.b.t t.a.v i.v.m a.u.b dhr mevr mw ir ing drs mr ds jhr m.n z.g zgn resp n.a.v t.o.v i.p.v burg wnd", number: "blz nrs hfst jrg tel", closing: "enz e.d e.a n.chr v.chr i.o n.v" },
  de: { open: "z.b bzw d.h bspw ggf evtl sog inkl exkl v.a u.a o.g i.d.r m.e z.t vgl hr fr dipl ing med phil jur rer nat hl geb gest str ehem mind max min ca bes", number: "s bd kap abs tel mio mrd nrn aufl jh", closing: "usw u.s.w etc u.ä o.ä u.v.m n.chr v.chr" },
  fr: { open: "m mm mme mlle me mgr cf p.ex av boul chap ste env ex", number: "n art réf tél t vol chap", closing: "etc j.-c" },
  es: { open: "sr sra srta dra sres d dña dª ud uds lic ing gral cnel av avda p.ej ej cía excmo excma pdte dpto prov", number: "núm n.º pág págs tel art cap", closing: "ee.uu etc d.c a.c s.a" },
  it: { open: "sig sigg sig.ra sig.na dott dott.ssa prof.ssa ing avv arch on p.es es cfr s ss mons egr gent spett c.so v.le p.za", number: "n pag pagg art artt tel cap", closing: "ecc a.c d.c s.p.a s.r.l" },
  pt: { open: "sr sra srta dra profa eng av exmo exma p.ex ex d gen cel cf", number: "n pág págs tel art núm cap", closing: "etc a.c d.c s.a ltda" },
  ru: { open: "т.е т.к т.н г гг ул пр просп пл пер д корп кв им проф акад доц др.-греч тов гр рис см ср напр т.ч обл р-н о-в п с", number: "стр тел млн млрд тыс руб № табл гл п ст", closing: "т.д т.п др пр г гг в вв н.э руб коп тыс млн" },
  uk: { open: "т.зв т.є вул просп пл пров буд кв ім проф акад доц тов рис див пор напр обл р-н с м о", number: "стор тел млн млрд тис грн табл гл п ст", closing: "т.д т.п ін р рр ст н.е грн коп тис млн" },
  pl: { open: "m.in tj tzn tzw np ul al pl os inż hab mgr lek ks św prok im wg ww pt gen płk kpt por dyr zob por red", number: "str tel mln mld tys zł poz art ust pkt", closing: "itd itp r w n.e p.n.e zł" },
  cs: { open: "tj tzn tzv např mj popř resp ing mgr mudr judr phdr rndr bc doc csc ul nám tř čp sv kpt plk gen viz srov příp", number: "č str tel mil mld tis odst čl r", closing: "atd apod aj n.l př.n.l kč" },
  fi: { open: "esim ts ns mm ks vrt ent synt toim puh alk os", number: "s n klo milj mrd p puh nro", closing: "jne yms ym eaa eKr jKr" },
  tr: { open: "sn av doç yrd öğr gör müh alb yb org mah cad sok bul apt örn bkz haz çev ör", number: "s sf no tel yy", closing: "vb vs vd mö ms a.ş" },
  vi: { open: "tp ths ts pgs gs bs ks đh nxb ths.bs pgs.ts gs.ts tt tx q p tr cty th", number: "số đt tr", closing: "v.v" },
  id: { open: "bpk sdr sdri drs ir hj h kh jl gg jln kab kec prov a.n d.a u.p s.d tgl dst", number: "hlm hal no telp tel", closing: "dsb dll dst s.h s.e m.m m.si" },
  el: { open: "π.χ κ κα κος δρ καθ αρ οδ λεωφ δηλ βλ πρβλ αγ στρ", number: "σελ τηλ αρ εκ δισ", closing: "κ.λπ κ.ά κτλ κ.τ.λ κλπ μ.χ π.χ.χ" },
  ar: { open: "د أ أ.د م ص.ب هـ ج.م", number: "ص ت", closing: "ق.م" },
  he: { open: "ד״ר פרופ עו״ד מר גב רח שד", number: "עמ טל מס", closing: "וכו וכד" },
  fa: { open: "د م ر.ک ه.ق ه.ش", number: "ص ش", closing: "ق.م" },
  hi: { open: "डॉ प्रो श्री पं मो कु डा सं इं जि", number: "पृ क्र रु सं", closing: "ई.पू" },
  hu: { open: "pl ill ún ifj id özv dr szerk vö ford kb u krt", number: "o old sz tel", closing: "stb kft zrt nyrt" },
  ro: { open: "dl dna dra d-na d-l str bd ing ex prof acad sf jud", number: "nr pag tel mil alin", closing: "etc ș.a î.hr d.hr" },
  hr: { open: "npr tj tzv dr gosp gđa mr ing ul sv prof itd.r", number: "br str tel čl mil mlrd", closing: "itd i sl god" },
  sk: { open: "napr tzv tj resp ing mgr mudr judr doc ul nám sv pozri", number: "č str tel mil mld čl ods", closing: "atď a pod" },
};

/** Languages that share a list; the list's own language comes first. */
const SHARED: Readonly<Record<string, string>> = { nn: "nb", no: "nb", ms: "id", sr: "hr", bs: "hr", sl: "hr", ca: "es", gl: "pt", be: "ru", bg: "ru", mk: "ru", ur: "fa", ne: "hi", mr: "hi" };

/** Compiled lists of one language. */
export interface AbbreviationSets {
  readonly open: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
}

/** The abbreviations of a language, with those that are used everywhere. */
export function abbreviationsOf(primary: string): AbbreviationSets {
  const own = BY_LANGUAGE[primary] ?? BY_LANGUAGE[SHARED[primary] ?? ""] ?? {};
  const words = (list: keyof Abbreviations): Set<string> => new Set(`${EVERYWHERE[list] ?? ""} ${own[list] ?? ""}`.split(" ").filter((word) => word !== ""));
  return { open: words("open"), number: words("number"), closing: words("closing") };
}
