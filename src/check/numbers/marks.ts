/** Words and signs around a figure that say what it is. Written for the text right before or right after it. */

export const PERCENT_AFTER =
  /^[\s\u00a0\u202f-]?(?:%|٪|procent|prosent|prozent|percent|per cent|pct|por ciento|por cento|pour cent|pour-cent|per cento|percento|процент|проц|відсот|відс|працэнт|проценат|отсто|сто(?= )|phần trăm|เปอร์เซ็นต์|เปอร์เซนต์|パーセント|ポイント|퍼센트|프로(?=\P{L})|persen|peratus|porsyento|protsen|prosentti|százalék|τοις εκατό|אחוז|بالمئة|بالمائة|في المئة|في المائة|فى المائة|درصد|فیصد|फीसदी|फ़ीसदी|प्रतिशत|टक्क|শতাংশ|சதவீத|சதவிகித|శాతం|ਪ੍ਰਤੀਸ਼ਤ|პროცენტ|տոկոս|пайыз|ភាគរយ|ເປີເຊັນ|ရာခိုင်နှုန်း|odstot|posto|postot|asilimia|ehuneko|faiz|foiz|p\.c\.|v\. ?H)/iu;
export const PERCENT_BEFORE = /(?:ร้อยละ|百分之|yüzde|%|asilimia|ehuneko(?:ko)?|ရာခိုင်နှုန်း)[\s\u00a0]?$/iu;

/** "The 1980s", "80-talet", "1900-luvulla", "80年代", "90-х". */
export const DECADE_AFTER = /^(?:['’]?s(?!\p{L})|-?\s?(?:tal(?:et|ets|en)?|tall(?:et|ets)?|luvu|luku|luvul)(?!\d)|-?\s?(?:er|ern)[- ](?:Jahr|år)|er(?!\p{L})|\s?年代|\s?년대|-?(?:х|ті|те|та|тых|ых|ците|тите)(?!\p{L})|-aisiais|-ųjų|-ieji|\.?\s?gad(?:os|u)|-(?:es|as)(?!\p{L})|ndate)/iu;
export const DECADE_BEFORE = /(?:ทศวรรษ(?:ที่|ที)?|ทศวรรษปี|คริสต์ทศวรรษ(?:ที่)?|thập (?:niên|kỷ|kỉ)(?: những năm)?|những năm|années|ans|años|anos|anni|anilor|década de|década de los|decennio|lata|lat|latach|δεκαετία του|δεκαετίας του|tahun|dekad|dekade|era)[\s\u00a0]?(?:de |los |['’])?$/iu;
/** Nordic and Finnish centuries by their hundreds: "1900-talet", "1800-luku". */
export const CENTURY_AFTER = /^-?\s?(?:tal|luvu|luku)/iu;

/** Roman numerals beside these count centuries: XIX век, siècle, siglo XIX. */
export const CENTURY_WORD_AFTER = /^(?:e|è|ème|er)?[\s\u00a0](?:siècle|век|вв?\.|столет|століт|ст\.|wiek|w\.|stolet|století|stol\.|század|secolo|sec\.|secolul|αιώνα|amžiu|gadsimt|sajand|vijek|vek|yüzyıl|asr)/iu;
export const CENTURY_WORD_BEFORE = /(?:siglo|siglos|século|secolo|secolul|segle|sec\.|siècle)[\s\u00a0]$/iu;

/** The end of a range whose word both share: "900- ja 1000-luvulla", "70- och 80-talen". */
export const SHARED_END = /^-?\s?(?:[–-]|ja|tai|och|eller|og|und|oder)?\s?\d{2,4}(?=-)/u;

/** Tenths: 4割, 六成, 4할 are forty and sixty per cent. */
export const TENTHS_AFTER = /^(?:割|成(?!\p{L}{0,1}[为為功员員立本果])|할)/u;

/** Chinese discounts say what is left, in tenths: 八折 is 20 per cent off. */
export const DISCOUNT_AFTER = /^折(?![磨叠疊返射旧舊])/u;

/** Tens and hundreds of years, counted. */
export const DECADES_AFTER = /^[\s-](?:decades?|decennier|årtionden|årtier|tiår|jahrzehnt|decennia|décennies|décadas?|decenios?|decenni|десятилет|десятиліт|dekad|desetljeć|deseti?let|évtized|vuosikymmen|kümnendi|aastakümme|thập kỷ|thập niên|decenii|δεκαετίες|onyıl|on yıl|عقود|दशक|dekade)/iu;
export const CENTURIES_AFTER = /^[\s-](?:centuries|sekler|sekel|århundraden|århundreder|århundrer|jahrhunderte|eeuwen|siècles|siglos|séculos|secoli|веков|століть|wieków|století|évszázad|vuosisat|thế kỷ|secole|αιώνες|yüzyıl|قرون|सदियों|abad)/iu;

export const YEAR_AFTER = /^\s?(?:年|년|թ(?!\p{L})|წელ|წ\.)/u;
export const YEAR_BEFORE = /(?:ปี|พ\s?\.\s?ศ\s?\.?|ค\s?\.\s?ศ\s?\.?|ปีค\.ศ\.|năm|ປີ|ឆ្នាំ|ខែ|año|año de|år|jahr|year|rok|roku|года?|року|année|سنة|عام|سال|שנת|वर्ष|साल|令和|平成|昭和|大正|明治|民國|民国)[\s\u00a0]?$/iu;
export const MONTH_AFTER = /^\s?(?:月(?!間)|월)/u;
export const MONTH_BEFORE = /(?:tháng|ខែ|ngày \d{1,2}\/)\s?$/iu;
export const DAY_AFTER = /^\s?(?:日|號|号|일(?!\p{Script=Hangul}{2}))/u;
export const DAY_BEFORE = /(?:ngày|mùng|วันที่|ວັນທີ|ថ្ងៃទី)\s?$/iu;

export const ORDINAL_AFTER =
  /^(?::(?:e|a|en)(?!\p{L})|-?(?:st|nd|rd|th|er|ère|re|e|ème|eme|ième|de|ste|й|я|е|го|ый|ая|ое|ого|му|х|ма|ша|та|га)(?!\p{L})|[ºª°](?![CF])|번째|회|次|回|屆|届)/iu;
export const ORDINAL_BEFORE = /(?:第|ครั้งที่|ที่|ລຳດັບ|ທີ|ទី|thứ|lần|ke-|제|الـ)\s?$/iu;

export const PM_AFTER = /^[\s\u00a0]?p\.?\s?m(?!\p{L})/iu;
/** 10:00–11:00 pm: the half of the day is said once. */
export const PM_SHARED = /^[\s\u00a0]?(?:-|–|—|to|and|until)[\s\u00a0]?\d{1,2}(?:[:.]\d{2})?[\s\u00a0]?p\.?\s?m(?!\p{L})/iu;
export const AM_AFTER = /^[\s\u00a0]?a\.?\s?m(?!\p{L})/iu;
/** Thai hours of the evening, counted from six: 3 ทุ่ม is nine. */
export const THAI_EVENING_AFTER = /^\s?ทุ่ม/u;
export const GMT_AFTER = /^[\s\u00a0]?(?:GMT|UTC|hrs|hours)(?!\p{L})/iu;
export const CLOCK_AFTER = /^[\s\u00a0]?(?:h(?!\p{L})|uhr|giờ|時|时|點|点|시(?!\p{L})|น\.|นาฬิกา|ч(?!\p{L})|час|год(?!\p{L})|uur|heures?|ساعة)/iu;
/** An hour with minutes behind it: 3時40分, 3시 40분, 3 giờ 40. */
export const HOUR_AFTER = /^[\s\u00a0]?(?:h|時|时|點|点|시|giờ|นาฬิกา|ນາຬິກາ|ម៉ោង|uhr|ч\.?)[\s\u00a0]?[0-5]?\d(?!\d)/iu;
export const CLOCK_BEFORE = /(?:\bkl\.?|klockan|klokken|kello|klo|at|às|a las|alle|alle ore|ore|о|в|lúc|เวลา|الساعة|ساعت|บ่าย|下午|晚上|午後|오후|pukul|jam|saat|بعد الظهر)[\s\u00a0]?$/iu;
