/**
 * Labels, by language, that give the form of an article or call it new, and say nothing about the event; written before
 * a colon or a bar, in brackets, or after a dash at the end. Case is ignored.
 */
export const LABELS: Readonly<Record<string, string>> = {
  en: 'watch(?: live| now| this)?|videos?(?: report)?|live(?: updates?| blog| news| coverage)?|latest updates|rolling coverage|as it happened|the latest|breaking(?: news)?|just in|exclusive|photos?|pics?|pictures|(?:in|see) (?:pictures|pics|photos|video)|(?:photo )?gallery|podcast|listen(?: now)?|audio|opinion|editorial|op-ed|commentary|blog|analysis|explainer|explained|sponsored(?: content)?|partner content|advertorial|(?:press )?release|update(?:d| \\d+)?|developing(?: story)?|news ?alert|infographic|preview|in brief|must[- ](?:watch|read)|attention|sensational|trending|viral|newsletter|subscribers? only|premium|corrected|full list',
  fr: 'vidéos?|en vidéo|en images|en photos|en direct|(?:le )?direct|exclusif|urgent|alerte(?: info)?|dernière minute|diaporama|écoutez|édito(?:rial)?|tribune|infographie|mis à jour|communiqué',
  es: 'v[ií]deos?|en v[ií]deo|fotos?|galería|fotogalería|en (?:vivo|directo)|[uú]ltima hora|[uú]ltimo momento|urgente|exclusiv[oa]|en imágenes|minuto a minuto|ahora|opinión|directo',
  pt: 'ao vivo|galeria|opinião|atualização|atualizada?o?|agora|em direto|imagens|siga ao vivo|com vídeo',
  it: "le foto|il video|fotogallery|(?:in )?diretta(?: live)?|ultim[’']?ora|esclusiva|aggiornat[oa]|commento",
  de: 'bilder|live-?ticker|live-?blog|newsticker|eilmeldung|exklusiv|kommentar|meinung|kolumne|bilderstrecke|fotostrecke|im video|anzeige|interaktiv',
  nl: "foto['’]s|exclusief|beelden|bekijk|kijk(?: live)?|luister|opinie",
  'da fi no sv':
    'direkte|direkt|bilder|siste|annonse|kronikk|debatt|kommentar|se video(?:en)?|katso|kuvat|suora|näin',
  pl: 'wideo|zdjęcia|na żywo|pilne|relacja(?: na żywo)?|film|z ostatniej chwili|komentarz|opinia',
  'cs sk': 'živě|naživo|on-?line|exkluzivně|komentář|glosa|foto',
  hu: 'videó|videóval|fotók?|fotókkal|élő|képek|percről percre|galéria|frissítve',
  ro: 'live ?text|exclusiv|galerie foto|ultima oră|știre în curs de actualizare|actualizare|opinie',
  'bs hr sr': 'uživo|najnovije|ekskluzivno|hitno|fotogalerija|снимак',
  tr: 'vi̇deo|vıdeo|foto galeri|canlı(?: yayın)?|son dakika|galeri',
  'id ms': 'foto-foto|infografis|video viral|siaran langsung',
  vi: 'clip|ảnh|chùm ảnh|trực tiếp|nóng|longform',
  'bg ru uk':
    'видео|фото|снимк[аи]|галерия|на живо|обновен[ао]?|ексклузивно|извънредно|срочно|молния|онлайн|прямой эфир|прямая трансляция|эксклюзив|обновлено|дополнено|инфографика|фоторепортаж|подкаст|мнение|коментар|відео|терміново|ексклюзив|оновлено|фотогалерея|наживо',
  el: 'β[ιί]ντεο|φωτο(?:γραφίες)?|εικόνες|[εέ]κτακτο|αποκλειστικ[οό]',
  ar: 'فيديو|بالفيديو|(?:شاهد|شاهدوا|بالفيديو والصور|بالصور والفيديو)(?: الصور| الفيديو| بالفيديو| بالصور)?|بالصور|صور|عاجل|مباشر|بث مباشر|حصري(?:اً|ا)?|خاص|انفوغراف|إنفوغراف',
  fa: 'ویدیو|ویدئو|فیلم|عکس|تصاویر|فوری|گزارش تصویری|اختصاصی|اینفوگرافی|ببینید',
  he: 'וידאו|צפו|תמונות|בלעדי|דעה',
  'bn hi ta': 'वीडियो|देखें|लाइव|ब्रेकिंग(?: न्यूज)?|तस्वीरें|ভিডিও|ছবি|ব্রেকিং|வீடியோ|புகைப்படங்கள்|வீடியோக்கள்',
  th: 'คลิป|ชมคลิป|ด่วน|วิดีโอ|ถ่ายทอดสด',
  zh: '快訊|快讯|視頻|视频|影片|圖集|图集|獨家|独家|直播|更新|突發|突发|有片|有圖|即時|影音|圖輯|組圖|组图|圖|图|多圖|社評|社论|專欄',
  ja: '速報|動画|写真|独自|詳報|詳しく|映像|号外|中継|ライブ|社説|全文|画像|写真特集',
  ko: '속보|단독|영상|사진|포토|동영상|종합(?: ?\\d보)?|\\d보|현장영상|화보|사설|칼럼|기고',
};

/** Labels that are also ordinary words, and count only in capitals. */
const CAPITALS = 'OFFICIAL|ALERT|OFICIAL|OFFICIEL|UFFICIALE|OFFIZIELL|IMAGES?|REPLAY|VIDEÓ|LIVE';

const ALL = Object.values(LABELS).join('|');

/** Any one label, case aside, as the source of a regular expression. */
export const LABEL = `(?:${ALL})`;

/** Labels that must be in capitals, as the source of a case-sensitive regular expression. */
export const CAPITAL_LABEL = `(?:${CAPITALS})`;
