/**
 * What pages print around an article, in the words of many languages; collected by hand from news sites. A page's furniture is often in
 * another language than the article ("No data" under a Norwegian text), so the lists are one. Lower case, NFC; compared with whole lines.
 */
const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join("|").split("|").map((word) => word.trim()));

/** Over a picture or a text that somebody paid for, anywhere in the article. */
export const ADS = words(
  "advertisement|advertisements|ad|sponsored|sponsored content|annons|annonse|annonce|advertentie|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|reklama|mainos|reklam|quảng cáo|โฆษณา|广告|廣告|広告|광고|إعلان|פרסומת|تبلیغات|विज्ञापन|iklan|διαφήμιση",
);

/** Before links to other articles, in the middle of one as often as behind it. */
export const RELATED = words(
  "related|related articles|related stories|related news|read more|read also|see also|more on this|in the same topic|in the same category|same category|by the same author|most read|latest news|recommended|you may also like",
  "relaterat|relaterade artiklar|läs mer|läs också|läs även|i samma ämne|i samma kategori|av samma författare|mest läst|les også|les mer|relaterte artikler|i samme emne|i samme kategori|av samme forfatter|mest lest|læs også|læs mere|samme forfatter|af samme forfatter",
  "lees ook|lees meer|gerelateerde artikelen|in hetzelfde onderwerp|in dezelfde categorie|van dezelfde auteur|meest gelezen|mehr zum thema|lesen sie auch|weitere artikel|zum gleichen thema|vom selben autor|lire aussi|à lire aussi|articles similaires|sur le même sujet|dans la même catégorie|du même auteur",
  "leer más|lea también|artículos relacionados|noticias relacionadas|del mismo autor|leggi anche|articoli correlati|leia também|artigos relacionados|читайте также|по теме|похожие статьи|читайте також|czytaj także|czytaj też|čtěte také|související články|lue myös|ilgili haberler",
  "tin liên quan|bài viết liên quan|cùng chủ đề|cùng chuyên mục|cùng tác giả|tin cùng chuyên mục|xem thêm|đọc thêm|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|หัวข้อเดียวกัน|หมวดหมู่เดียวกัน|ผู้เขียนคนเดียวกัน|อ่านเพิ่มเติม",
  "相关阅读|相关新闻|相關新聞|延伸阅读|延伸閱讀|関連記事|関連ニュース|あわせて読みたい|관련 기사|관련기사|مواضيع ذات صلة|أخبار ذات صلة|اقرأ أيضا|اقرأ أيضًا|כתבות קשורות|קראו גם|مطالب مرتبط|संबंधित खबरें|यह भी पढ़ें|baca juga|berita terkait|διαβάστε επίσης|ຂ່າວທີ່ກ່ຽວຂ້ອງ|អត្ថបទពាក់ព័ន្ធ",
  "see more|recommended reading|recommended for you|don't miss|keep reading|more stories|relaterade|relaterat innehåll|missa inte|mer om ämnet|les også om|relaterte saker|relaterede artikler|gerelateerd|lees verder|auch interessant|das könnte sie auch interessieren|mehr dazu|à lire|voir aussi|sur le même thème|ver también|te puede interesar|noticias relacionadas|potrebbe interessarti|approfondisci|veja também|matérias relacionadas|zobacz też|przeczytaj również|viz také|aiheesta lisää|lue lisää|bunlar da ilginizi çekebilir|ayrıca okuyun|συναφή άρθρα|δείτε επίσης|читайте ещё|смотрите также|читайте також|по темі|четете още|آخر الأخبار|اقرأ المزيد|إقرأ أيضا|إقرأ أيضاً|اقرأ أيضاً|المزيد|قد يهمك|עוד בנושא|بیشتر بخوانید|इन्हें भी पढ़ें|आगे पढ़ें|อ่านข่าวเพิ่มเติม|ข่าวแนะนำ|อ่านต่อ|บทความแนะนำ|相关文章|相关链接|推荐阅读|推薦閱讀|更多新闻|相關文章|おすすめ記事|こちらもおすすめ|関連リンク|함께 읽기|추천 기사|lihat juga|selengkapnya|simak juga",
);

/** Labels that stand alone on a line. After the last paragraph, the first of them begins the page's foot. */
export const LABELS: ReadonlySet<string> = new Set([
  ...ADS,
  ...RELATED,
  ...words(
    // comments
    "comment|comments|leave a comment|kommentar|kommentarer|kommentare|reactie|reacties|commentaire|commentaires|comentario|comentarios|commento|commenti|comentário|comentários",
    "комментарий|комментарии|коментар|коментарі|komentarz|komentarze|komentář|komentáře|kommentti|kommentit|yorum|yorumlar|bình luận|ý kiến|ความคิดเห็น|การแสดงความคิดเห็น|แสดงความคิดเห็น",
    "评论|評論|留言|コメント|댓글|تعليق|تعليقات|التعليقات|תגובה|תגובות|نظر|نظرات|टिप्पणी|टिप्पणियाँ|komentar|σχόλια|σχόλιο|ຄໍາເຫັນ|មតិ|မှတ်ချက်",
    // sharing, service
    "share|share this|share this article|share article|print|copy link|follow us|subscribe|sign up|log in|login|newsletter|dela|skriv ut|följ oss|del|del artikkel|skriv ut|følg oss|deel|deel dit artikel|afdrukken|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|compartilhar",
    "поделиться|поділитися|udostępnij|sdílet|jaa|paylaş|chia sẻ|แชร์|แบ่งปัน|分享|シェア|공유|공유하기|مشاركة|شارك|שתפו|שיתוף|اشتراک‌گذاری|शेयर करें|bagikan|kongsi|κοινοποίηση|ແບ່ງປັນ|ចែករំលែក",
    // sources and tags without anything behind them
    "source|source link|sources|kilde|kildelink|källa|källänk|källlänk|bron|bronlink|quelle|quellenlink|lien source|lien de la source|fuente|enlace de origen|fonte|link da fonte|link alla fonte|источник|ссылка на источник|джерело|źródło|link źródłowy|zdroj|lähde|kaynak|nguồn|link nguồn|แหล่งที่มา|ที่มา|ลิงก์ที่มา|来源|来源链接|來源|出典|ソースリンク|출처|المصدر|رابط المصدر|מקור|منبع|स्रोत|sumber|πηγή|ແຫຼ່ງທີ່ມາ|ប្រភព",
    "tags|tag|keywords|taggar|nyckelord|emneord|stikkord|trefwoorden|schlagwörter|mots-clés|etiquetas|теги|từ khóa|แท็ก|标签|標籤|タグ|태그",
    // empty widgets
    "no data|no comments|no comments yet|loading|loading...",
  ),
]);

/** Services of share rows: a line of nothing but these is one. */
export const SERVICES = words("facebook|twitter|x|x.com|whatsapp|linkedin|telegram|email|e-mail|e-post|mail|print|copy|link|pinterest|reddit|messenger|zalo|line|viber|vk|weibo|wechat|kakaotalk|instagram|youtube|tiktok|threads|bluesky|mastodon|rss|微信|微博|share|dela|del|teilen|partager|compartir|chia sẻ|แชร์|分享");

/** What is written before a photographer's or an agency's name. Longest first, so that "Photos" is not "Photo" and a rest. */
export const PHOTO = "photographs?|photography|photos?(?: credit| courtesy(?: of)?| by)?|pictures? by|image(?: credit| courtesy(?: of)?)|illustration|fotografi|fotograf|fotoğraf|fotografía|fotos?|foton|bilde|bilder|bild|kuva|kuvat|zdjęcie|zdj|fot|snímek|фотографии|фотография|фотограф|фото|світлина|снимка|ảnh minh họa|ảnh tư liệu|ảnh|hình ảnh|ภาพถ่าย|ภาพ|ຮູບພາບ|ຮູບ|រូបភាព|រូបថត|រូប|ဓာတ်ပုံ|图片来源|图片|图源|图|圖片來源|圖片|圖|照片|写真提供|写真|画像|撮影|사진 제공|사진제공|사진|الصورة|صورة|صور|تصوير|צילום|תמונה|عکس|फोटो|तस्वीर|छायाचित्र|gambar|φωτογραφία|φωτο";

/** What is written before where a text comes from. */
export const SOURCE = "source|sources|källa|källor|kilde|kilder|bron|bronnen|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|источник|джерело|źródło|zdroj|lähde|lähteet|kaynak|nguồn|ที่มา|แหล่งที่มา|来源|來源|出典|출처|المصدر|מקור|منبع|स्रोत|sumber|πηγή|ແຫຼ່ງທີ່ມາ|ប្រភព|written by|text|author|av|by|von|par|författare|forfatter|auteur|autor|autore|tác giả|theo|ผู้เขียน|作者|责任编辑|編集|기자";

/** How long an article takes to read, as pages say it under the headline. */
export const READING_TIME = /lese(?:dauer|zeit)|lästid|leses? på|lesetid|læsetid|leestijd|reading time|min(?:ute)?s? read|temps de lecture|tiempo de lectura|tempo d[ie] lettura|tempo de leitura|czas czytania|doba čtení|lukuaika|okuma süresi|время чтения|час читання|thời gian đọc|phút đọc|เวลาอ่าน|อ่าน \d+ นาที|阅读时间|阅读时长|閱讀時間|読了時間|分で読め|읽는 시간|(?:مدة|وقت|زمن) القراءة|זמן קריאה|मिनट में पढ़ें|waktu baca|χρόνος ανάγνωσης/iu;
