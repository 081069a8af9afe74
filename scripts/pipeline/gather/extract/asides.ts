import { DENSE_SCRIPT, isSentence, LETTERS_OF_DENSE } from './sentence-shape.ts';

/** Longest aside, in UTF-16 code units; longer blocks have content of their own. */
const LONGEST_ASIDE = 260;

/** Openings that send readers elsewhere and that no report has, in the languages of our sources. */
const POINTERS = [
  // Germanic
  'read more|read also|also read|read next|related(?: news| stories| articles?| content| topics?)?(?::|$)|see also|watch:|watch now|listen:|listen here|don.t miss|you may also like|click (?:here|to)|filed under|tags?:|topics:|skip (?:to (?:main )?content|past (?:newsletter|advertisement)|advertisement)',
  'mehr zum thema|lesen sie (?:auch|hier|mehr)|lest auch|ende der weiteren informationen|anzeige$|weiterlesen|hier klicken|bitte (?:aktivieren|schalten) sie javascript|schlagw(?:örter|orte):|lees ook|lees verder|les også|les mer|læs også|läs också|läs mer|lue myös|sjá einnig',
  // Romance
  'lire aussi|à lire aussi|lire également|à lire également|voir aussi|lea también|lea además|le puede interesar|te puede interesar|también te puede interesar|ver también|mira también|leia também|veja também|veja mais|clique aqui|etiquetas:|mots[- ]clés ?:|tags ?:|leggi anche|leggi tutto|guarda anche|citește și|citeşte şi|llegiu també',
  // Slavic, Baltic
  'читайте также|читайте також|читать далее|читати далі|теги:|смотрите также|czytaj (?:też|także|więcej)|zobacz (?:też|także|więcej)|přečtěte si|čtěte také|čítajte aj|prečítajte si|pročitajte|pročitaj|čitajte i|preberi|прочетете|вижте още|прочитајте|skaityk|lasi arī|loe ka|loe lisaks',
  // Others
  'olvassa el|διαβάστε (?:επίσης|ακόμα)|δείτε|ayrıca (?:bak|oku)|devamını oku|haberin devamı|etiketler:|baca juga|lihat juga|simak juga|xem thêm|đọc thêm|basahin|soma pia|اقرأ (?:أيضا|أيضاً|أيضًا|المزيد)|إقرأ (?:أيضا|أيضاً|المزيد)|شاهد (?:أيضا|أيضاً)|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|আরো পড়ুন|மேலும் படிக்க|อ่านเพิ่มเติม|延伸阅读|推薦閱讀|延伸閱讀|あわせて読みたい',
];

/** Appeals to readers below or within an article that no report begins with: to subscribe, follow, write, allow. */
const REQUESTS = [
  'subscribe (?:to|now|today|for)|sign up (?:for|to)|get (?:the latest|the news|access to|in touch|our)|follow (?:us|me|him|her|[^\\s.]\\S*(?: \\S+)? on (?:\\S+ and )?(?:twitter|x|facebook|instagram|tiktok|telegram|whatsapp|threads|bluesky|mastodon|youtube|google))|got a (?:tip|story)|(?:please|you need to) (?:enable|turn on|activate) javascript|javascript (?:is|must be|has been) |your browser does(?: not|n.t) support|download (?:our|the) app|have a (?:tip|story)|do you have a story|for more stories like|this (?:article|post|page) contains affiliate|please see my disclosure|all rights reserved|copyright (?:©|@|\\(c\\)|\\d{4})|©|share this|email us|listen to this article|this article (?:was|is) (?:originally )?published|comments? (?:are|is) closed(?!-)|if you (?:have|need) any (?:questions?|comments?|feedback|corrections?|tips?)|create (?:a|your) (?:free )?account|already (?:a|an|have an?) (?:\\p{L}+ )?(?:subscriber|member|account|subscription)|you have read \\d|join (?:us|our)|support (?:us|our)|donate',
  'abonnieren|(?:jetzt|hier) (?:\\p{L}+ )?(?:abonnieren|anmelden|registrieren)|melden sie sich (?:hier )?(?:für|zu)|folgen sie uns|sie haben bereits ein|aktuelle nachrichten aufs handy|mit meiner anmeldung|bitte achten sie darauf|an dieser stelle (?:finden sie|befindet sich)|empfohlener (?:externer|redaktioneller) inhalt',
  'abonnez-vous|suivez-nous|inscrivez-vous (?:à|gratuitement)|recevez (?:nos|notre|chaque|toute)|déjà abonné|(?:veuillez )?activer? javascript|activez javascript|(?:cet )?article (?:est )?réservé aux abonnés|il vous reste|suscríbe(?:te|ase)|síguenos|únete a nuestr[oa]|¿?ya eres suscriptor|contenido exclusivo para|inscreva-se|assine (?:já|agora|e leia|para)|siga-nos|receba (?:as|nossas)|já é assinante|entre no (?:nosso )?(?:canal|grupo)|iscriviti|seguici|sei già abbonat[oa]|(?:questo )?(?:articolo|contenuto) (?:è )?riservato agli',
  'подпишитесь на|подписывайтесь|присоединяйтесь к (?:наш|нам)|підписуйтесь|zapisz się (?:na|do)|obserwuj nas|abonează-te|urmărește-ne|iratkozzon fel|abone ol|bizi takip|ακολουθήστε μας|ikuti kami|تابعنا|تابعونا|حمل الآن|无断转载|無断転載|무단 ?전재|この記事は(?:有料)?会員限定',
];

/** Lines that announce more of the text below an advertisement or a picture. */
const CONTINUATIONS = [
  '(?:(?:this )?(?:article|story|text) )?continues? (?:below|after|reading below)|scroll (?:down )?to continue|anzeige endet|nach der (?:werbung|anzeige) (?:geht|weiter)|(?:de )?tekst (?:loopt|gaat) (?:door|verder)|artike(?:ln|len|l) fortsätter|(?:artikkelen|saken|artiklen|teksten) fortsetter|artiklen fortsætter|(?:juttu|artikkeli) jatkuu',
  'la suite après|suite de l.article|(?:el )?(?:artículo|texto) (?:continúa|sigue)|sigue (?:leyendo|después)|continua (?:após|depois d|dopo)|(?:l.)?articolo continua|dalsza część (?:artykułu|tekstu)|ciąg dalszy|článek pokračuje|článok pokračuje|(?:статья|текст) продолжается ниже|cikkünk folytatódik|请继续往下阅读|請繼續往下閱讀',
];

/** Requests for consent to cookies, as sites open them, and the standard text of the IAB's framework (TCF 2.2). */
const CONSENT = [
  '(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies|by (?:continuing|clicking|using)[^.]{0,60} you (?:accept|agree|consent)|(?:wir|diese (?:web)?seite) (?:verwenden|nutzen|verwendet|nutzt|setzen) [^.]{0,20}cookies|(?:nous utilisons|ce site utilise) des cookies|(?:nosotros )?(?:utilizamos|usamos) cookies|este sitio (?:web )?(?:utiliza|usa) cookies|(?:utilizziamo|usiamo) i cookie|questo sito (?:utilizza|usa) (?:i )?cookie|(?:wij|we) gebruiken cookies|deze (?:web)?site gebruikt cookies|(?:deze|this) content (?:kan niet|cannot)|vi (?:använder|bruker|bruger) (?:cookies|kakor|informasjonskapsler)|(?:käytämme|sivusto käyttää) evästeitä',
  '(?:ta strona|strona|nasz serwis|serwis) (?:używa|korzysta z) (?:plików )?cookie|używamy (?:plików )?cookie|(?:tento web|tato stránka) používá (?:soubory )?cookie|používáme (?:soubory )?cookie|tento web používa|мы используем (?:файлы )?(?:cookie|куки)|(?:этот )?сайт использует (?:файлы )?(?:cookie|куки)|ми використовуємо (?:файли )?cookie|bu (?:internet |web )?site(?:si|miz)?(?:nde)? çerez|acest site (?:folosește|utilizează)|ez a (?:web)?oldal (?:sütiket|cookie)|χρησιμοποιούμε cookies|نستخدم ملفات تعريف|本(?:网站|網站)使用 ?cookie|(?:当|本)サイトでは ?cookie',
  '(?:we|wir|nous|noi|nosotros|nós|wij|we|vi|my) (?:and|und|et|e|y|en|og|och|i) (?:our|unsere|nos|i nostri|nuestros|(?:os )?nossos|onze|våre|vores|våra|nasi) (?:\\d[\\d.,]* )?(?:partners?|partenaires|socios|parceiros|partnere|partnerzy)',
];

/** Openings that lines to other articles have, and reports too: a line with one is an aside unless it is a sentence. */
const DOUBTFUL = [
  'read:|more:|more on this|more from|recommended|most read|advertisement|continue reading|placeholder|if you (?:have|need) any|newsletter',
  'auch interessant|mehr dazu|weitere informationen|zum thema|lees meer|vis mer|en savoir plus|leer más|leia mais|saiba mais|siga a|assine|per approfondire|newsletters?|inscrivez-vous|también te puede|urmărește|также по теме',
  'kapcsolódó|[iİ]lg[iİ]l[iİ] haber|oxumaq|موضوعات متعلقة|اشترك|إشترك|للإطلاع على|और पढ़ें|相关阅读|相关报道|関連記事|ニュースレター|会員登録|扫码|关注|관련기사|관련 기사|zapisz się|подпишитесь|присоединяйтесь',
];

/** Openings and endings of picture credits and captions. */
const CREDITS = [
  '^\\(?(?:image|photo|picture|pic|photograph|foto|fotó|bild|abbildung|crédit|credit|cr[eé]ditos?|photos|photographie|fotograf[ií]a|imagen|imagem|immagine|zdjęcie|фото|снимок|світлина|صورة|الصورة|照片|图|圖|写真|사진)s?(?: (?:caption|credit|by|courtesy|source|de|von|par|di|autor))?\\s*[:：©|/]',
  '^image (?:caption|source|credit)',
  '^(?:личный архив|из (?:личного )?архива|пресс-служба|скриншот|courtesy of|handout|screen ?(?:shot|grab)|captura de pantalla|capture d.écran|archivo|symbol(?:bild|foto)|archiv(?:bild|foto))(?=$|[\\s:/|])[^.!?]{0,60}$',
  '\\((?:image|photo|picture|pic|foto|bild|credit|fot)s?[^()]{0,60}\\)?$',
  '(?:[/|]\\s?|via |^)(?:getty(?: images)?|shutterstock|istock(?:photo)?|reuters|afp|ap photo|dpa|epa|imago|picture alliance|alamy|unsplash|pixabay)[^.!?]{0,40}$',
];

/** Lines that name sources, editors or a date of publishing, below or above a text; sentences may begin so. */
const IMPRINT = [
  '(?:quellen?|sources?|fuentes?|fontes?|fonti|źródło|источник|джерело|kaynak|المصدر|منبع|redaktion|übersetzung|editing by|reporting by|sendung|stand)\\s*[:：]',
  '(?:published|updated|posted|publisert|publicerad|oppdatert|uppdaterad|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|опубліковано|opublikowano|aktualizacja|publikováno|yayınlanma|güncelleme)\\b.{0,40}\\d',
];

/** How news agencies sign a report: `(Reporting by Ann Ash; editing by Bob Oak)`. */
const SIGNATURE =
  /^[([]?(?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)(?: and (?:writing|editing))? by (?:the )?\p{Lu}/u;

/** Longest imprint, in UTF-16 code units. */
const LONGEST_IMPRINT = 120;

/** Longest request for consent, in UTF-16 code units. */
const LONGEST_CONSENT = 800;

/** A block that opens with one of these, whole words in scripts that part them. */
const opening = (openings: readonly string[]): RegExp =>
  new RegExp(
    `^[^\\p{L}\\p{N}©]*(?:${openings.join('|')})(?:(?<![\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Arab}])|(?![\\p{L}\\p{M}]))`,
    'iu',
  );

const AT_IMPRINT = new RegExp(`^[^\\p{L}\\p{N}]*(?:${IMPRINT.join('|')})`, 'iu');
const AT_START = opening([...POINTERS, ...REQUESTS, ...CONTINUATIONS]);
const AT_DOUBTFUL = opening(DOUBTFUL);
const AT_CONSENT = new RegExp(`^[^\\p{L}\\p{N}]*(?:${CONSENT.join('|')})`, 'iu');
const CREDIT = new RegExp(CREDITS.join('|'), 'iu');

/**
 * Whether a block points readers elsewhere or appeals to them instead of reporting. An opening that reports have too makes
 * an aside of a line, and not of a sentence: "Weitere Informationen", but not "Weitere Informationen gab die Polizei nicht."
 */
export function isAside(text: string): boolean {
  const length = DENSE_SCRIPT.test(text) ? text.length * LETTERS_OF_DENSE : text.length;
  if (length <= LONGEST_CONSENT && AT_CONSENT.test(text)) return true;
  if (length > LONGEST_ASIDE) return false;
  if (AT_START.test(text) || SIGNATURE.test(text)) return true;
  const isLine = AT_DOUBTFUL.test(text) || (length <= LONGEST_IMPRINT && AT_IMPRINT.test(text));
  return isLine && !isSentence(text);
}

/** Whether a block is the caption or the credit of a picture. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST_ASIDE && CREDIT.test(text);
}
