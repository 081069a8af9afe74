import { getDomainWithoutSuffix } from 'tldts';
import { cleanText } from './clean-text.ts';
import { cutText } from './cut-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { slugify } from './slug.ts';

/** Generic words of feed titles, in many languages; no combination of them names a source. */
const FEED_WORDS = new Set(
  (
    'rss rss2 atom xml feed feeds channel syndication news newsfeed world breaking latest top stories story headlines headline ' +
    'international national local all articles article recent posts post home homepage front page frontpage main general ' +
    'just in updates update live today sport sports business politics economy culture technology tech science health entertainment ' +
    'opinion video videos audio photos pictures most popular read viewed trending featured editor editors picks unknown untitled ' +
    'from and the of for on in a to & with by your about more online website official site web information infos info ' +
    'schlagzeilen nachrichten aktuell aktuelle aktuelles neueste neuesten startseite welt politik wirtschaft kultur übersicht alle der die das und aus ' +
    'actualités actualité actus actu infos à la une monde dernières toutes les nouvelles politique économie titres en france et dans le direct du de des ' +
    'noticias últimas ultimas portada titulares internacional internacionales deportes mundo inicio lo más las los y el en del ' +
    'notícias manchetes esportes início capa últimos todas ' +
    'notizie ultime prima pagina primo piano esteri cronaca tutte e di dal mondo ultimora ' +
    'nieuws voorpagina laatste wiadomości najnowsze aktualności świat zprávy hírek friss știri vesti najnovije haberler son dakika gündem manşet ' +
    'berita terbaru terkini nasional tin tức mới nhất thể thao thế giới thời sự trang chủ ' +
    'новости последние главные главное свежие популярное за всё все лента дня сегодня и в мире мира россии новини головні останні ' +
    'أخبار الأخبار آخر عاجل العالم الرئيسية اخبار روز جهان ایران و خبر آخرین صفحه نخست همه ' +
    'ニュース 新着 最新 主要 トップ 新闻 最新新闻 头条 要闻 首页 新聞 即時 即時新聞 뉴스 최신 속보 전체기사 전체'
  ).split(' '),
);

/** Separators between a source's name and the name of its feed or its slogan. */
const SEPARATOR = /\s*[|•]\s*|\s+(?:[-–—»›>·]|::|\/\/)\s+|\s*:\s+|\s+:\s*/u;

/** Wording of feed titles around the name: `Latest news from X`, `X RSS Feed`, `X's feed`. */
const AROUND = [
  /^(?:rss(?: feed)?|atom(?: feed)?|(?:the )?latest (?:news|headlines|articles|posts|stories)|(?:all|top|breaking) (?:news|stories|headlines)|news|feed)\s+(?:from|of|on|by|at|for)\s+/iu,
  /(?:['’]s)?\s+(?:rss ?2?(?:\.0)?|atom|xml|news)?\s*(?:rss|atom|feeds?|newsfeed)$/iu,
];

/** An address, and in it the host without `www.`. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:\/\S*)?$/iu;

/** `Le Monde`, `The News`: an article and one word are a name, although the word alone is not. */
const WITH_ARTICLE = /^(?:the|le|la|el|il|die|der|das|de|o|a)\s+\S+$/iu;

/** Longest name that is read, in UTF-16 code units; a longer one is no name. */
const MAX_NAME_LENGTH = 300;

/**
 * Extracts the name of a source, as its readers know it, from a name that may be a feed's title (`NYT > Top Stories`,
 * `RSS | Haaretz`) or an address; undefined when it names only a section (`Just In`, `World News`).
 * @param host of the source: a name spelled by its domain is kept, even if generic (`Breaking News` of breakingnews.ie)
 */
export function tidySourceName(name: string, host?: string): string | undefined {
  const domain = getDomainWithoutSuffix(host ?? '');
  const parts = cutText(cleanText(decodeEntities(name)), MAX_NAME_LENGTH)
    .split(SEPARATOR)
    .map(tidyPart);
  return (
    parts.find((part) => domain !== null && spelling(part) === domain) ??
    parts.find((part) => part !== '' && !isFeedWords(part))
  );
}

function tidyPart(part: string): string {
  const bare = part.trim().replace(ADDRESS, '$1');
  return AROUND.reduce((text, pattern) => text.replace(pattern, ''), bare).replace(/[\s.,]+$/u, '');
}

/** A name as a domain spells it: `Últimas Noticias` is `ultimasnoticias`. */
function spelling(part: string): string {
  return slugify(part).replaceAll('-', '');
}

function isFeedWords(part: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\p{M}\p{N}&]+/gu) ?? [];
  return !WITH_ARTICLE.test(part) && words.every((word) => FEED_WORDS.has(word));
}
