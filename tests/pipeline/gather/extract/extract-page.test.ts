import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../scripts/pipeline/gather/extract/extract-page.ts';
import type { ExtractedPage } from '../../../../scripts/pipeline/gather/extract/extracted-page.ts';
import { type PageParts, STORY, STORY_HTML, webPage } from '../../../support/make-page.ts';

const ADDRESS = 'https://www.gazette.example/news/harbour';

function extract(parts: PageParts | string): ExtractedPage {
  const page = extractPage(typeof parts === 'string' ? parts : webPage(parts), ADDRESS);
  if (!page.ok) throw new Error(page.failure.detail);
  return page.value;
}

const texts = (parts: PageParts) => extract(parts).blocks.map(({ text }) => text);
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the text of an article page', () => {
  it('is the article, and nothing around it', () => {
    const article = `<h1>Harbour to reopen</h1><p class="byline">By A. Bee</p>
      <ul class="share-bar"><li><a href="#">Share</a></li><li><a href="#">E-mail</a></li></ul>
      ${STORY_HTML}<p>Read more: <a href="/2">The quay that was too high</a></p>
      <div class="newsletter-box"><p>Sign up for our newsletter and never miss a tide.</p></div>
      <h2>Related articles</h2><ul><li><a href="/3">Pier closed</a></li><li><a href="/4">Boats sold</a></li></ul>`;
    expect(texts({ article, around: '<aside><p>Most read this week in the Gazette.</p></aside>' })).toEqual(
      STORY,
    );
  });

  it('keeps headings, quotes, lists and captions as what they are', () => {
    const article = `${STORY_HTML}<figure><img src="a.jpg"><figcaption>The harbour in May. Photo: C. Dee</figcaption></figure>
      <h2>What it costs</h2><ul><li>Two million for the quay</li><li>One million for the basin</li></ul>
      <blockquote><p>We have waited long enough, and so have our boats.</p></blockquote>${STORY_HTML.replaceAll('The', 'A')}`;
    const { blocks } = extract({ article });
    const kinds = new Map(blocks.map(({ kind, text }) => [text, kind]));
    expect(kinds.get('The harbour in May. Photo: C. Dee')).toBe('caption');
    expect(kinds.get('What it costs')).toBe('heading');
    expect(kinds.get('Two million for the quay')).toBe('listItem');
    expect(kinds.get('We have waited long enough, and so have our boats.')).toBe('quote');
  });

  it('is found in scripts from right to left and in scripts without blanks', () => {
    const arabic =
      'صوّت مجلس المدينة يوم الاثنين على إعادة فتح الميناء القديم بعد نقاش استمر حتى منتصف الليل، وغادر عدد من الأعضاء القاعة قبل نهايته.';
    const chinese =
      '市议会周一投票决定重新开放旧港口，辩论一直持续到午夜，几名议员在结束前离开了会场，渔民们从春天起就一直要求作出这一决定，因为新码头对他们的船来说太高了。';
    for (const [text, language] of [
      [arabic, 'ar'],
      [chinese, 'zh'],
    ] as const) {
      const paragraphs = [`${text}١`, `${text}٢`, `${text}٣`];
      expect(texts({ language, article: paragraphs.map((each) => `<p>${each}</p>`).join('') })).toEqual(
        paragraphs,
      );
    }
  });

  it('is that of the structured data when the page shows only a teaser', () => {
    const head = jsonLd({ '@type': 'NewsArticle', articleBody: STORY.join('\n\n') });
    expect(texts({ head, article: `<p>${STORY[0] ?? ''}</p>` })).toEqual(STORY);
  });

  it.each([
    ['a head that is not closed', `<html><head><title>G</title><div>${STORY_HTML}</div></html>`],
    [
      'a label for screen readers',
      `<html><body><p class="sr-only">Text</p><div>${STORY_HTML}</div></body></html>`,
    ],
    ['no end of its paragraphs', `<html><body><div><p>${STORY.join('<p>')}</div></body></html>`],
  ])('is found in a page with %s', (_what, html) => {
    expect(extract(html).blocks.map(({ text }) => text)).toEqual(STORY);
  });

  it('is empty when there is none', () => {
    expect(texts({ article: '' })).toEqual([]);
    expect(extract('').blocks).toEqual([]);
  });
});

describe('what a page says of its article', () => {
  it('by structured data, in a graph and with its types in a list', () => {
    const article = {
      '@type': ['ReportageNewsArticle', 'Thing'],
      headline: 'Harbour &amp; bay',
      author: [{ '@type': 'Person', name: 'A. Bee' }, { name: 'C. Dee' }],
      datePublished: '2026-11-23T07:00:00+01:00',
      articleSection: 'Coast',
      inLanguage: 'en-GB',
      image: [{ '@type': 'ImageObject', url: '/harbour.jpg', creditText: 'C. Dee / Gazette' }],
    };
    const head = jsonLd({ '@graph': [{ '@type': 'WebSite' }, article] });
    expect(extract({ head, article: STORY_HTML })).toMatchObject({
      title: 'Harbour & bay',
      byline: 'A. Bee, C. Dee',
      dates: { stated: ['2026-11-23T07:00:00+01:00'] },
      section: 'Coast',
      image: { url: 'https://www.gazette.example/harbour.jpg', credit: 'C. Dee / Gazette' },
    });
  });

  it('with every date that may be its own, the surest first, as they are written', () => {
    const head = `${jsonLd([
      { '@type': 'Event', startDate: '2027-04-01' },
      { '@type': 'NewsArticle', datePublished: '25. November 2026' },
    ])}
      <meta name="date" content="2027-01-31"><meta property="article:published_time" content="2026-11-25T06:00:00Z">`;
    const article = `<time datetime="2026-11-25 07:00">today</time><time>24.11.2026</time>${STORY_HTML}`;
    expect(extract({ head, article }).dates).toEqual({
      stated: ['25. November 2026', '2026-11-25T06:00:00Z'],
      shown: ['2027-01-31', '2026-11-25 07:00', '24.11.2026'],
    });
  });

  it('by Open Graph and HTML where structured data is broken', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle",</script>
      <meta property="og:title" content="Harbour"><meta property="article:published_time" content="2026-11-23T06:00:00Z">
      <meta property="og:image" content="/large.jpg"><meta property="og:image:alt" content="A &quot;harbour&quot;">
      <meta name="author" content="By A. Bee"><link rel="canonical" href="/news/harbour-1">`;
    expect(extract({ head, article: STORY_HTML, language: 'fr_BE' })).toMatchObject({
      title: 'Harbour',
      byline: 'A. Bee',
      dates: { stated: ['2026-11-23T06:00:00Z'] },
      image: { url: 'https://www.gazette.example/large.jpg', alt: 'A "harbour"' },
      canonicalUrl: 'https://www.gazette.example/news/harbour-1',
      language: 'fr-BE',
    });
  });

  it.each([
    ['<base href="https://cdn.example/2026/">', 'https://cdn.example/2026/large.jpg'],
    ['<base href="/a/"><base href="/b/">', 'https://www.gazette.example/a/large.jpg'],
    ['<base href="data:text/html,x"><base href="/b/">', 'https://www.gazette.example/news/large.jpg'],
    ['<template><base href="/a/"></template>', 'https://www.gazette.example/news/large.jpg'],
  ])('with addresses relative to its base: %s', (base, url) => {
    const head = `${base}<meta property="og:image" content="large.jpg">`;
    expect(extract({ head, article: STORY_HTML }).image).toEqual({ url });
  });

  it.each([
    ['<meta property="og:image" content=""><meta property="og:image:secure_url" content="/s.jpg">', 's.jpg'],
    [
      '<meta property="og:image" content="data:image/gif;base64,R0"><meta name="twitter:image" content="/t.jpg">',
      't.jpg',
    ],
    ['<meta name="twitter:image:src" content="/t.jpg">', 't.jpg'],
    ['<meta property="og:image" content="/logo.svg"><link rel="image_src" href="/l.jpg">', 'l.jpg'],
    ['<meta property="og:image" content="/undefined"><meta itemprop="image" content="/i.jpg">', 'i.jpg'],
    [
      '<meta property="og:image" content="/"><script type="application/ld+json">{"@type":"NewsArticle","thumbnailUrl":"/n.jpg"}</script>',
      'n.jpg',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","image":{"@id":"#p"}},{"@type":"ImageObject","@id":"#p","url":"/p.jpg"}]}</script>',
      'p.jpg',
    ],
  ])('with the first of its pictures that can be shown: %s', (head, name) => {
    expect(extract({ head, article: STORY_HTML }).image).toEqual({
      url: `https://www.gazette.example/${name}`,
    });
  });

  it.each([
    ['https://other.example/news/harbour', undefined],
    ['https://gazette.example/news/1', 'https://gazette.example/news/1'],
    ['javascript:alert(1)', undefined],
    ['https://www.gazette.example/', undefined],
  ])('but its canonical URL %s counts only within its own site', (href, canonicalUrl) => {
    expect(extract({ head: `<link rel="canonical" href="${href}">`, article: STORY_HTML }).canonicalUrl).toBe(
      canonicalUrl,
    );
  });

  it.each([
    ['<meta name="robots" content="index, noarchive">', 'noarchive'],
    ['<meta name="ROBOTS" content="noai, noimageai">', 'noai'],
    ['<meta name="googlebot" content="noarchive">', undefined],
    ['<meta name="overview" content="max-snippet: 50">', 'max-snippet'],
    ['<meta name="tdm-reservation" content="1">', 'tdm-reservation'],
    ['<meta name="tdm-reservation" content="0">', undefined],
    ['<meta property="article:content_tier" content="locked">', 'paywall'],
    ['<meta property="article:content_tier" content="metered">', undefined],
    [jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), 'paywall'],
    [jsonLd({ '@type': 'NewsArticle', hasPart: [{ isAccessibleForFree: false }] }), 'paywall'],
    [jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: true }), undefined],
  ])('and what it asks of those who show it: %s', (head, rule) => {
    const { limits } = extract({ head, article: STORY_HTML });
    expect(limits.map((limit) => limit.rule)).toEqual(rule === undefined ? [] : [rule]);
  });

  it('in capitals, as pages of old write it', () => {
    const page = `<HTML LANG="de"><HEAD><BASE HREF="/a/"><META NAME="ROBOTS" CONTENT="NOSNIPPET">
      <META PROPERTY="og:image" CONTENT="large.jpg"></HEAD><BODY>${STORY_HTML}<P HIDDEN>Not yet.</P>`;
    expect(extract(page)).toMatchObject({
      language: 'de',
      image: { url: 'https://www.gazette.example/a/large.jpg' },
      limits: [{ shows: 'headline', rule: 'nosnippet' }],
      blocks: STORY.map((text) => ({ kind: 'paragraph', text })),
    });
  });

  it('without what it asks others not to show', () => {
    const own = jsonLd({ '@type': 'NewsArticle', articleBody: `${STORY.join(' ')} Hidden words.`.repeat(3) });
    const article = `${STORY_HTML}<div data-nosnippet>Hidden words.</div><p>Seen <span data-nosnippet>hidden</span> words.</p>`;
    const shown = extract({ head: own, article }).blocks.map(({ text }) => text);
    expect(shown.at(-1)).toBe('Seen words.');
    expect(shown.join(' ')).not.toMatch(/hidden/i);
  });
});

describe('the text that a page asks others not to show', () => {
  const [teaser = ''] = STORY;
  const body = jsonLd({ '@type': 'NewsArticle', articleBody: STORY.join('\n\n') });
  it.each([
    ['other words', '<div data-nosnippet><p>Share this report</p></div>', STORY],
    ['a sentence of it', `<section data-nosnippet><p>${STORY[2] ?? ''}</p></section>`, [teaser]],
    ['words of it', '<p><span data-nosnippet>fishermen had asked</span></p>', [teaser]],
  ])('is looked for in the structured data: %s', (_what, html, expected) => {
    expect(texts({ head: body, article: `<p>${teaser}</p>${html}` })).toEqual(expected);
  });

  it.each(['html', 'body', 'article', 'p'])('is none on an element <%s>', (name) => {
    const page = webPage({ article: STORY_HTML }).replaceAll(
      new RegExp(`<${name}(?=[ >])`, 'g'),
      `<${name} data-nosnippet`,
    );
    expect(extract(page).blocks.map(({ text }) => text)).toEqual(STORY);
  });
});

describe('a page made to harm', () => {
  it.each([
    ['nested 20,000 deep', `<p>${'<div>'.repeat(20_000)}text`],
    ['with 200,000 elements', `<p>text${'<b></b>'.repeat(200_000)}`],
    ['of six million letters', `<p>${'a'.repeat(6_000_000)}`],
  ])('%s is refused', (_what, html) => {
    expect(extractPage(html, ADDRESS)).toMatchObject({ ok: false });
  });

  it('with thousands of scripts, hostile attributes and addresses gives clean text', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', image: 'javascript:alert(1)' }).repeat(2_000)}
      <meta property="og:image" content="data:image/png;base64,AAAA"><base href="javascript:alert(2)">`;
    const page = extract({
      head,
      article: `${STORY_HTML}<p onclick="x()">&lt;script&gt;alert(3)&lt;/script&gt;${STORY[0] ?? ''}</p>`,
    });
    expect(page.image).toBeUndefined();
    expect(JSON.stringify(page.blocks)).not.toContain('onclick');
  });
});
