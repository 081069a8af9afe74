import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../scripts/pipeline/gather/extract/extract-page.ts';
import type { ExtractedPage } from '../../../../scripts/pipeline/gather/extract/extracted-page.ts';
import { type PageParts, STORY, STORY_HTML, webPage } from '../../../support/make-page.ts';

function extract(parts: PageParts): ExtractedPage {
  const page = extractPage(webPage(parts), 'https://www.gazette.example/news/harbour');
  if (!page.ok) throw new Error(page.failure.detail);
  return page.value;
}

const textsOf = (parts: PageParts) => extract(parts).blocks.map(({ text }) => text);
const TITLE = '<h1>Harbour to reopen</h1>';
const LEAD = 'Boats of the old kind may land again, three years after the last of them left the bay for good';
const [FIRST = '', ...REST] = STORY.map((text) => `<p>${text}</p>`);

/** The story with something after its first paragraph. */
const around = (html: string) => `${TITLE}${FIRST}${html}${REST.join('')}`;

describe('a sentence that is one link', () => {
  const SENTENCE = 'Two others had said the same at a first hearing in August.';
  it.each([
    ['a paragraph', `<p><a href="/1">${SENTENCE}</a></p>`],
    [
      'a paragraph in a box of its own',
      `<div class="wrap markup"><p><b><a href="/1">${SENTENCE}</a></b></p></div>`,
    ],
    ['a quotation', `<blockquote><p><a href="/1">${SENTENCE}</a></p></blockquote>`],
    [
      'an item among others',
      `<ul><li>${'The first of the three. '.repeat(4)}</li><li><a href="/1">${SENTENCE}</a></li></ul>`,
    ],
  ])('is kept as %s of the text', (_what, html) => {
    expect(textsOf({ article: around(html) })).toContain(SENTENCE);
  });

  it.each([
    ['a headline, as pointers are', '<p><a href="/1">Two others said the same at a hearing</a></p>'],
    ['cut, as teasers are', '<p><a href="/1">Two others had said the same at a first hearing in ...</a></p>'],
    [
      'one of a list of links',
      '<ul><li><a href="/1">Pier closed</a></li><li><a href="/2">Boats sold</a></li></ul>',
    ],
  ])('but not %s', (_what, html) => {
    expect(textsOf({ article: around(html) })).toEqual(STORY);
  });
});

describe('the standfirst', () => {
  it.each([
    ['in the header of the article', `<header>${TITLE}<p>${LEAD}.</p></header>`, ''],
    ['as a heading that the page describes it by', `${TITLE}<h2>${LEAD}</h2>`, LEAD],
    ['that the description cuts', `${TITLE}<div><span>${LEAD}</span></div>`, `${LEAD.slice(0, 70)}…`],
    ['named in English', `${TITLE}<p class="article__standfirst">${LEAD}</p>`, ''],
    ['named in German', `${TITLE}<div class="c-vorspann">${LEAD}</div>`, ''],
    ['named in French', `${TITLE}<div class="chapo"><p>${LEAD}</p></div>`, ''],
    ['named in Spanish', `${TITLE}<h2 class="voc-entradilla">${LEAD}</h2>`, ''],
    ['named by microdata', `${TITLE}<div itemprop="alternativeHeadline">${LEAD}</div>`, ''],
  ])('%s comes first, and once', (_where, top, description) => {
    const head = `<meta property="og:description" content="${description}">`;
    const found = textsOf({ head, article: `${top}<div class="body">${STORY_HTML}</div>` });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${LEAD}\\.?$`)), ...STORY]);
  });

  it.each([
    'Boats of the old kind may land in the bay again',
    'Election of 2024: boats may land in the bay again',
    'पुरानी नावें तीन साल के बाद फिर से खाड़ी में उतर सकेंगी आज।',
  ])('comes first, however short: %s', (lead) => {
    const found = textsOf({ article: `${TITLE}<p class="standfirst">${lead}</p>${STORY_HTML}` });
    expect(found).toEqual([lead, ...STORY]);
  });

  it.each([
    'पुरानी नावें तीन साल के बाद फिर से उतर सकेंगी।',
    'In 2008 the last of the boats left the bay.',
    'Boats may land.',
  ])('can be a sentence in the text itself: %s', (lead) => {
    expect(textsOf({ article: `${TITLE}<p>${lead}</p>${STORY_HTML}` })).toEqual([lead, ...STORY]);
  });

  it.each([
    [
      'a byline in the header',
      `<header>${TITLE}<p>By A. Bee, our correspondent in Saltmere, 24 November</p></header>`,
    ],
    [
      'a line of dates that ends with a full stop',
      `<header>${TITLE}<p>Nov. 20, 2026. Updated: Nov. 20, 2026, at 1:35 a.m.</p></header>`,
    ],
    ['a caption', `<header>${TITLE}<figure><figcaption class="lead">${LEAD}.</figcaption></figure></header>`],
    ['a linked headline', `<header>${TITLE}<p class="intro"><a href="/2">${LEAD}</a></p></header>`],
  ])('is not %s', (_what, top) => {
    expect(textsOf({ article: `${top}<div class="body">${STORY_HTML}</div>` })[0]).toBe(STORY[0]);
  });

  it('is not repeated where it is the first paragraph', () => {
    const head = `<meta name="description" content="${STORY[0] ?? ''}">`;
    expect(textsOf({ head, article: `${TITLE}${STORY_HTML}` })).toEqual(STORY);
  });
});

describe('what is left out between the paragraphs of an article', () => {
  it.each([
    [
      'a teaser with its lead',
      `<div class="x"><div><h3><a href="/2">The quay that was too high</a></h3></div><p>${LEAD}.</p></div>`,
    ],
    ['a teaser that is one link', `<a href="/2"><h3>The quay that was too high</h3><p>${LEAD}.</p></a>`],
    ['an advertisement by its Swedish name', `<div class="annons"><p>${LEAD}.</p></div>`],
    ['the label of an advertisement', '<p>REKLAM</p>'],
    ['the label of an advertisement in Chinese', '<p>广告</p>'],
    ['a box of facts', `<div class="FactBox"><p>${LEAD}.</p></div>`],
    ['the button of a box', '<div role="button"><p>Open the box</p></div>'],
    ['a dialog', `<div role="dialog"><p>${LEAD}.</p></div>`],
    ['a line of the date', '<p>Monday, 24 November 2026, 20:15</p>'],
    ['a line of the date in German', '<p>24. November 2026, 20:15 Uhr</p>'],
    ['links to the next article', `<div class="prev_next"><p>${LEAD}</p></div>`],
    ['a box on the publisher', `<div><h4>Über uns</h4><p>${LEAD}.</p></div>`],
    ['the number of a picture in a gallery', '<p>1 of 6</p>'],
    ['what is still to come', '<p>Wird geladen...</p>'],
    ['the topics of the article', '<p>Filed under: Harbours</p>'],
    ['a quotation of its own words', `<blockquote><p>${STORY[1]?.slice(0, 60) ?? ''}</p></blockquote>`],
    ['a summary by a program', `<div class="aiSummary"><ul><li>${LEAD}.</li></ul></div>`],
  ])('%s', (_what, html) => {
    expect(textsOf({ article: around(html) })).toEqual(STORY);
  });

  it('and after them: what the publisher says of itself, addresses, dialogs beside the article', () => {
    const about = `<h3>About the Gazette</h3><p>${LEAD}.</p>`;
    const contact = '<p>Write to A. Bee at a.bee@gazette.example</p>';
    expect(textsOf({ article: `${TITLE}${STORY_HTML}${about}` })).toEqual(STORY);
    expect(textsOf({ article: `${TITLE}${STORY_HTML}${contact}` })).toEqual(STORY);
    const beside = `<section class="limits"><p>${LEAD}.</p><p>${LEAD}, and so on.</p></section>`;
    const page = webPage({ article: `${TITLE}${STORY_HTML}` }).replace('</main>', `${beside}</main>`);
    const read = extractPage(page, 'https://www.gazette.example/news/harbour');
    expect(read.ok && read.value.blocks.map(({ text }) => text)).toEqual(STORY);
  });

  it.each([
    'About the Gazette',
    'About Saltmere Times:',
    'About us',
    'Über uns',
    'Om oss',
    'О нас',
    '关于我们',
  ])('and after them, with all below it: %s', (heading) => {
    const head = '<meta property="og:site_name" content="The Saltmere Times">';
    const article = `${TITLE}${STORY_HTML}<h3>${heading}</h3><p>${LEAD}.</p>`;
    expect(textsOf({ head, article })).toEqual(STORY);
  });

  it.each([
    ['p', 'About 40 were hurt.'],
    ['p', 'About 40 were hurt'],
    ['h2', 'About the harbour'],
    ['h2', 'Over the border'],
    ['h2', 'Om Ukraina'],
    ['h2', 'Sobre la guerra'],
    ['h2', 'About the Gazette Street fire'],
  ])('but not what is below <%s>%s', (tag, text) => {
    const article = `${TITLE}${STORY_HTML}<${tag}>${text}</${tag}><p>${LEAD}.</p>`;
    expect(textsOf({ article })).toEqual([...STORY, text, `${LEAD}.`]);
  });

  it('nor a box in them under such a heading that quotes somebody', () => {
    const box = `<div><h4>Who we are</h4><p>“${LEAD}”, she said.</p></div>`;
    expect(textsOf({ article: around(box) })).toContain('Who we are');
  });

  it('nor what is below the name of the publisher, where it quotes somebody or has more parts', () => {
    for (const below of [
      `<p>“${LEAD}”, she said.</p>`,
      `<p>${LEAD}.</p><h3>What is next</h3><p>No boats.</p>`,
    ])
      expect(textsOf({ article: `${TITLE}${STORY_HTML}<h3>About the Gazette</h3>${below}` })).toContain(
        'About the Gazette',
      );
  });

  it.each([
    'Monday 24 November 2026 at 8.15 pm GMT',
    '24 de noviembre de 2026, 20:15 h',
    'lundi 24 novembre 2026 à 20h15',
    '24 ноября 2026 г., 20:15 МСК',
    '2026年11月24日 20:15',
    '2026년 11월 24일 오후 8:15',
    'Thứ Hai, 24/11/2026, 20:15',
    '2026-11-24 20:15',
  ])('a line that is no more than a date: %s', (line) => {
    expect(textsOf({ article: around(`<p>${line}</p>`) })).toEqual(STORY);
  });

  it.each([
    ['p', 'Election 2024'],
    ['h2', 'Election 2024'],
    ['p', 'World Cup 2026'],
    ['h2', 'The 2008 crisis'],
    ['p', 'Brazil 2002'],
    ['p', 'Real won 2:10'],
    ['p', '1984'],
    ['h3', '12 May 2020'],
  ])('but not one that says something: <%s>%s', (tag, text) => {
    expect(textsOf({ article: around(`<${tag}>${text}</${tag}>`) })).toContain(text);
  });

  it('nor the dates of a timeline, as items or paragraphs', () => {
    const days = ['3 May 2020', '4 May 2020', '17 May 2020', '2 June 2020'];
    const items = `<ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`;
    expect(textsOf({ article: around(items) })).toEqual(expect.arrayContaining(days));
    const article = `${TITLE}${FIRST}${days.map((day, n) => `<p>${day}</p><p>${LEAD}, ${n}.</p>`).join('')}${REST.join('')}`;
    expect(textsOf({ article })).toEqual(expect.arrayContaining(days));
  });

  it('but not a post that it quotes, a caption, or a list of steps with linked headings', () => {
    const post = `<div class="social-embed"><blockquote class="tweet"><p>${LEAD}.</p><a href="/x">A. Bee</a></blockquote></div>`;
    expect(textsOf({ article: around(post) })).toContain(`${LEAD}.`);
    const { blocks } = extract({ article: around(`<div class="image-caption">${LEAD}</div>`) });
    expect(blocks.find(({ text }) => text === LEAD)?.kind).toBe('caption');
    const steps = STORY.map(
      (text, n) => `<div><h3><a href="/${n}">The quay number ${n}, too high</a></h3><p>${text}</p></div>`,
    );
    expect(textsOf({ article: `${TITLE}${steps.join('')}` })).toEqual(expect.arrayContaining(STORY));
  });
});

describe('a text that cannot be all of its article', () => {
  const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  it.each([
    ['the number of words that the page gives', jsonLd({ '@type': 'NewsArticle', wordCount: 900 }), FIRST],
    ['its description', `<meta name="description" content="${STORY.join(' ')}">`, FIRST],
  ])('is noticed by %s', (_by, head, article) => {
    expect(extract({ head, article }).shortfall?.read).toBe(STORY[0]?.length);
  });

  it('is not one that is short because there is no more', () => {
    const head = jsonLd({ '@type': 'NewsArticle', wordCount: 27, description: 'Boats may land again.' });
    expect(extract({ head, article: FIRST }).shortfall).toBeUndefined();
    expect(extract({ article: STORY_HTML }).shortfall).toBeUndefined();
  });

  it('is replaced by the text of the fullest container, though its names are those of a notice', () => {
    const notice =
      '<div class="article-teaser"><p>To follow this topic, register with the Gazette today.</p></div>';
    const hidden = `<section class="piano comments">${STORY_HTML}</section>`;
    expect(textsOf({ article: `${notice}${hidden}` })).toEqual(expect.arrayContaining(STORY));
  });
});
