import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../scripts/pipeline/gather/extract/extract-page.ts';
import { STORY, STORY_HTML, webPage } from '../../../support/make-page.ts';

const ADDRESS = 'https://www.gazette.example/news/harbour';
const TITLE = 'Harbour of Saltmere to reopen';
const META = `<meta property="og:title" content="${TITLE}">
  <meta property="article:published_time" content="2026-03-18T06:00:00Z">`;

/** A page with these objects as structured data, each in a script of its own. */
function extract(...data: object[]) {
  const scripts = data.map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`);
  const page = extractPage(webPage({ head: `${scripts.join('')}${META}`, article: STORY_HTML }), ADDRESS);
  if (!page.ok) throw new Error(page.failure.detail);
  return page.value;
}

const OWN = { '@type': 'NewsArticle', headline: TITLE };
const TEASER = {
  '@type': 'NewsArticle',
  headline: 'Pier of Saltmere closed',
  url: 'https://www.gazette.example/news/pier',
  articleBody: 'The pier is closed.',
  author: 'C. Dee',
  datePublished: '2026-02-01',
  isAccessibleForFree: false,
};
const ownDate = { ...OWN, datePublished: '2026-03-17' };

describe('the teaser of another article in structured data gives nothing', () => {
  it.each([
    ['after the own one', [OWN, TEASER]],
    ['before it', [TEASER, OWN]],
    ['in its graph', [{ '@graph': [TEASER, OWN] }]],
    ['in a list', [OWN, { '@type': 'ItemList', itemListElement: [TEASER] }]],
    ['without an address', [OWN, { ...TEASER, url: undefined }]],
    ['alone on the page', [TEASER]],
    ['alone, in a list without addresses', [{ itemListElement: [{ ...TEASER, url: undefined }] }]],
  ])('%s', (_where, data) => {
    const { title, byline, dates, limits } = extract(...data);
    expect({ title, byline, dates, limits }).toEqual({
      title: TITLE,
      byline: undefined,
      dates: { stated: ['2026-03-18T06:00:00Z'], shown: [] },
      limits: [],
    });
  });
});

describe('structured data is read', () => {
  const written = JSON.stringify(ownDate);
  it.each([
    ['with parameters in its type', 'application/ld+json; charset=utf-8', written],
    ['with its type in capitals', 'application/LD+JSON', written],
    ['with a comma after the last member', 'application/ld+json', written.replace(/}$/, ',}')],
    ['with a semicolon after it', 'application/ld+json', `${written};`],
    ['with its quotation marks as references', 'application/ld+json', written.replaceAll('"', '&quot;')],
    ['with its type as an address', 'application/ld+json', written.replace('News', 'http://schema.org/News')],
    [
      'with the type of a value',
      'application/ld+json',
      JSON.stringify({ ...OWN, datePublished: { '@type': 'Date', '@value': '2026-03-17' } }),
    ],
  ])('%s', (_how, type, data) => {
    const page = webPage({ head: `<script type="${type}">${data}</script>`, article: STORY_HTML });
    const read = extractPage(page, ADDRESS);
    expect(read.ok && read.value.dates.stated).toEqual(['2026-03-17']);
  });
});

describe('the text of a page that shows none is that of its structured data', () => {
  const joined = STORY.join('\n\n');
  it.each([
    ['one text', { ...OWN, articleBody: joined }],
    ['a list of its paragraphs', { ...OWN, articleBody: STORY }],
    [
      'HTML escaped twice',
      { ...OWN, articleBody: STORY.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('') },
    ],
    [
      'the updates of a live blog',
      {
        '@type': 'LiveBlogPosting',
        headline: TITLE,
        liveBlogUpdate: STORY.map((text) => ({ articleBody: text })),
      },
    ],
  ])('%s', (_form, data) => {
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const read = extractPage(webPage({ head, article: `<h1>${TITLE}</h1>` }), ADDRESS);
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(STORY);
  });
});

describe('the article of a page in structured data is known', () => {
  it.each([
    ['its address', { ...TEASER, url: 'http://gazette.example/news/harbour/#main' }],
    ['the page that it is the main part of', { ...TEASER, mainEntityOfPage: { '@id': '/news/harbour' } }],
    ['its headline, though its address is wrong', { ...TEASER, headline: TITLE }],
    ['being the only one, with the address of the site', { ...TEASER, url: 'https://www.gazette.example/' }],
  ])('by %s', (_by, article) => {
    const { dates, limits } = extract(article);
    expect(dates.stated).toEqual(['2026-02-01', '2026-03-18T06:00:00Z']);
    expect(limits).toEqual([{ shows: 'lead', rule: 'paywall' }]);
  });

  it('and can be given in several objects, which together say what it is', () => {
    const { dates, limits } = extract(ownDate, { ...OWN, isAccessibleForFree: 'False' });
    expect(dates.stated).toEqual(['2026-03-17', '2026-03-18T06:00:00Z']);
    expect(limits).toEqual([{ shows: 'lead', rule: 'paywall' }]);
  });
});
