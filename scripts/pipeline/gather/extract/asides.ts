/** Longest aside, in UTF-16 code units; longer blocks have content of their own. */
const LONGEST_ASIDE = 260;

/** Openings of sentences that send readers elsewhere, in the languages of our sources. */
const POINTERS = [
  // Germanic
  'read more|read also|also read|read next|read:|more:|more on this|more from|related(?: news| stories| articles?| content| topics?)?(?::|$)|see also|watch:|watch now|listen:|listen here|recommended|don.t miss|you may also like|most read|click (?:here|to)|advertisement|article continues below|story continues below|continue reading|skip (?:to|past)',
  'mehr zum thema|lesen sie auch|lest auch|auch interessant|mehr dazu|weitere informationen|ende der weiteren informationen|zum thema|anzeige$|weiterlesen|lees ook|lees meer|les også|les mer|læs også|läs också|läs mer|lue myös|vis mer|sjá einnig',
  // Romance
  'lire aussi|à lire aussi|lire également|à lire également|voir aussi|en savoir plus|lea también|lea además|leer más|le puede interesar|te puede interesar|también te puede|ver también|mira también|leia também|leia mais|saiba mais|veja também|veja mais|leggi anche|leggi tutto|guarda anche|per approfondire|citește și|citeşte şi|llegiu també',
  // Slavic, Baltic
  'читайте также|читайте також|читать далее|читати далі|также по теме|смотрите также|czytaj (?:też|także|więcej)|zobacz (?:też|także|więcej)|přečtěte si|čtěte také|čítajte aj|prečítajte si|pročitajte|pročitaj|čitajte i|preberi|прочетете|вижте още|прочитајте|skaityk|lasi arī|loe ka|loe lisaks',
  // Others
  'olvassa el|kapcsolódó|διαβάστε (?:επίσης|ακόμα)|δείτε|ayrıca (?:bak|oku)|ilgili haber|devamını oku|oxumaq|baca juga|lihat juga|simak juga|xem thêm|đọc thêm|basahin|soma pia|اقرأ (?:أيضا|أيضاً|أيضًا|المزيد)|إقرأ (?:أيضا|أيضاً|المزيد)|شاهد (?:أيضا|أيضاً)|موضوعات متعلقة|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں|קראו (?:גם|עוד)|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|আরও পড়ুন|আরো পড়ুন|மேலும் படிக்க|อ่านเพิ่มเติม|相关阅读|相关报道|延伸阅读|推薦閱讀|延伸閱讀|関連記事|あわせて読みたい|관련기사|관련 기사',
];

/** Appeals to readers below or within an article: to subscribe, follow, write, allow. */
const REQUESTS = [
  'subscribe to|sign up (?:for|to)|get (?:the latest|access to|in touch|our)|follow (?:us|me|him|her|\\p{L}+ on)|join (?:us|our)|download (?:our|the) app|have a (?:tip|story)|do you have a story|for more stories like|support (?:us|our)|donate|this (?:article|post|page) contains affiliate|please see my disclosure|all rights reserved|copyright ©|©|share this|email us|placeholder|listen to this article|this article (?:was|is) (?:originally )?published|comments? (?:are|is) closed|if you (?:have|need) any',
  'newsletter|abonnieren|jetzt (?:abonnieren|anmelden|registrieren)|folgen sie uns|aktuelle nachrichten aufs handy|mit meiner anmeldung|bitte achten sie darauf|abonnez-vous|suivez-nous|inscrivez-vous|article réservé aux abonnés|il vous reste|suscríbe(?:te|ase)|síguenos|siga a|inscreva-se|assine|siga-nos|iscriviti|seguici|подпишитесь|подписывайтесь|присоединяйтесь|підписуйтесь|zapisz się|obserwuj nas|abonează-te|urmărește|iratkozzon fel|abone ol|تابعنا|اشترك|إشترك|حمل الآن|للإطلاع على|ニュースレター|会員登録|扫码|关注',
];

/** Openings and endings of picture credits and captions. */
const CREDITS = [
  '^\\(?(?:image|photo|picture|pic|photograph|foto|fotó|bild|abbildung|crédit|credit|cr[eé]ditos?|photos|photographie|fotograf[ií]a|imagen|imagem|immagine|zdjęcie|фото|снимок|світлина|صورة|الصورة|照片|图|圖|写真|사진)s?(?: (?:caption|credit|by|courtesy|source|de|von|par|di|autor))?\\s*[:：©|/]',
  '^image (?:caption|source|credit)',
  '\\((?:image|photo|picture|pic|foto|bild|credit|fot)s?[^()]{0,60}\\)?$',
  '(?:[/|]\\s?|via |^)(?:getty(?: images)?|shutterstock|istock(?:photo)?|reuters|afp|ap photo|dpa|epa|imago|picture alliance|alamy|unsplash|pixabay)[^.!?]{0,40}$',
];

/** Lines that name sources, editors or a date of publishing, below or above a text. */
const IMPRINT = [
  '(?:quellen?|sources?|fuentes?|fontes?|fonti|źródło|источник|джерело|kaynak|المصدر|منبع|redaktion|übersetzung|editing by|reporting by|sendung|stand)\\s*[:：]',
  '(?:published|updated|posted|publisert|publicerad|oppdatert|uppdaterad|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|опубліковано|opublikowano|aktualizacja|publikováno|yayınlanma|güncelleme)\\b.{0,40}\\d',
];

/** Longest imprint, in UTF-16 code units. */
const LONGEST_IMPRINT = 120;

const AT_IMPRINT = new RegExp(`^[^\\p{L}\\p{N}]*(?:${IMPRINT.join('|')})`, 'iu');
const AT_START = new RegExp(`^[^\\p{L}\\p{N}©]*(?:${[...POINTERS, ...REQUESTS].join('|')})`, 'iu');
const CREDIT = new RegExp(CREDITS.join('|'), 'iu');

/** Whether a block points readers elsewhere or appeals to them instead of reporting. */
export function isAside(text: string): boolean {
  return (
    (text.length <= LONGEST_ASIDE && AT_START.test(text)) ||
    (text.length <= LONGEST_IMPRINT && AT_IMPRINT.test(text))
  );
}

/** Whether a block is the caption or the credit of a picture. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST_ASIDE && CREDIT.test(text);
}
