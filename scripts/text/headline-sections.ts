/**
 * Section names of news sites, by language, that some print before or after a headline, separated by a bar; they never
 * name an event.
 */
export const SECTIONS: Readonly<Record<string, string>> = {
  en: 'world|world news|news|top news|top stories|latest news|local|local news|national|nation|international|international news|politics|business|business news|economy|markets|money|finance|sport|sports|football|cricket|tennis|culture|entertainment|lifestyle|life|style|health|science|technology|tech|environment|climate|travel|education|crime|society|media|opinion|weather|home|features|india news|us news|uk news',
  fr: 'monde|actualités?|actu|politique|économie|international|société|sports?|culture|santé|sciences|planète|opinions',
  'es pt':
    'mundo|internacional|internacionales|política|economía|deportes?|cultura|sociedad|sucesos|nacional|nacionales|actualidad|noticias|salud|ciencia|tecnología|espectáculos|opinión|economia|esporte|esportes|notícias|cotidiano|desporto',
  it: 'esteri|cronaca|politica|sport|cultura|spettacoli|salute|tecnologia|notizie|calcio',
  de: 'politik|wirtschaft|ausland|inland|panorama|kultur|wissenschaft|gesellschaft|welt|nachrichten|sport|fußball',
  'nl pl tr':
    'buitenland|binnenland|economie|sport|nieuws|świat|kraj|polityka|gospodarka|wiadomości|dünya|gündem|ekonomi|spor|siyaset',
  'bg ru uk':
    'новости|мир|в мире|политика|экономика|общество|спорт|культура|происшествия|новини|світ|політика|економіка|суспільство|свят',
  'ar fa ja ko zh':
    'أخبار|العالم|سياسة|اقتصاد|رياضة|جهان|سیاسی|اقتصادی|ورزشی|اجتماعی|国际|國際|社会|社會|政治|经济|經濟|体育|国内|経済|スポーツ|国際|정치|경제|사회|국제|스포츠',
};

const ALL = new Set(Object.values(SECTIONS).flatMap((names) => names.split('|')));

/** Sections that are places: after a bar they are sections, before a colon they may belong to the event. */
const PLACES = new Set(
  'africa|asia|europe|americas|middle east|world cup|uk|us|india|france|brasil|россия'.split('|'),
);

/**
 * Whether a part of a headline is just the name of a section.
 * @param mark the separator: next to a bar any name counts, before a colon only one in capitals
 */
export function isSectionName(part: string, mark: string): boolean {
  const name = part.trim().toLowerCase();
  if (/[|｜¦│]/.test(mark)) return ALL.has(name) || PLACES.has(name);
  return mark.includes(':') && ALL.has(name) && part === part.toUpperCase() && part !== name;
}
