import { t } from '../interface/t.ts';
import { articleAddress, storyAddress } from '../feeds/addresses.ts';
import { escapeHtml, linkTo } from '../feeds/markup.ts';
import { notFoundHtml, storyHtml } from '../feeds/story-text.ts';
import type { DayOfNews } from '../lib/days.ts';
import { storyQuotes } from '../lib/story/story-quotes.ts';
import { required } from '../lib/required.ts';
import { counted } from '../lib/words.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import { articleAnchor, articleParts } from './article-parts.ts';
import { languageAttributes, xhtmlPage } from './xhtml.ts';

/** The page of a story: what happened, its takes, who covers it, and its articles, to which all quotations lead. */
export function storyPage(story: Story, news: DayOfNews, root: string): string {
  const { title, titleLanguage, articles: ids, sources } = story;
  const articles = ids.map((id) => required(news.articleById, id));
  // An attribute has no quotation mark within, so nothing else has the form of one.
  const addresses = new Map(
    articles.map((each) => [escapeHtml(articleAddress(each, root)), articleAnchor(each)]),
  );
  // The articles follow whole, so headlines and summaries suffice.
  const quotes = storyQuotes(story, news.articleById, new Map());
  const text = [storyHtml(story, news.articleById, root, quotes), notFoundHtml(story)]
    .join('\n')
    .replaceAll(/ href="([^"]*)"/g, (link, address: string) => {
      const id = addresses.get(address);
      return id === undefined ? link : ` href="#${id}"`;
    });
  const size = t('{articles} from {sources} in {countries}', {
    articles: counted(articles.length, 'article'),
    sources: counted(sources, 'source'),
    countries: counted(printedIn(story).length, 'country', 'countries'),
  });
  return xhtmlPage(
    title,
    [
      `<h1${languageAttributes(titleLanguage)}>${escapeHtml(title)}</h1>`,
      `<p class="note">${size}. ${linkTo(storyAddress(story, root), t('On the site'))}</p>`,
      text,
      `<h2>${articles.length === 1 ? t('Its article') : t('Its articles')}</h2>`,
      ...articles.map((article) => articleParts(article, news, root, 3)),
    ].join('\n'),
  );
}
