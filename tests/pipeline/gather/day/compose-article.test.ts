import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/schemas/entry.ts';
import { articleSchema } from '../../../../src/schemas/article.ts';
import type { ExtractedPage } from '../../../../scripts/pipeline/gather/extract/extracted-page.ts';
import { composeArticle, type PageText } from '../../../../scripts/pipeline/gather/day/compose-article.ts';
import { STORY } from '../../../support/make-page.ts';
import { makeSource } from '../../../support/make-source.ts';

const STARTED = '2026-03-10T09:00:00Z';
const blocks = (texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));
const ENTRY = {
  feed: 'https://fr-a.test/feed',
  position: 1,
  url: 'https://fr-a.test/1?utm_source=rss',
  title: 'Harbour to reopen',
  blocks: [],
};

function page(changes: Partial<ExtractedPage> = {}): ExtractedPage {
  return { dates: { stated: [], shown: [] }, blocks: blocks(STORY), limits: [], ...changes };
}

function compose(entry: Partial<Entry>, text: Partial<PageText> = {}) {
  const candidate = {
    source: makeSource('fr-a'),
    entry: { ...ENTRY, ...entry, url: ENTRY.url, title: ENTRY.title },
    address: '',
  };
  const article = composeArticle(candidate, text, STARTED);
  if (article) expect(articleSchema.safeParse(article).error).toBeUndefined();
  return article;
}

describe('an article is made', () => {
  it('of its page', () => {
    expect(compose({ summary: 'Boats may land again.' }, { page: page() })).toMatchObject({
      url: 'https://fr-a.test/1',
      based: 'page',
      summary: 'Boats may land again.',
      blocks: blocks(STORY),
      fetched: STARTED,
    });
  });

  it('of the feed’s content where the page is a mere teaser, or could not be had', () => {
    expect(
      compose({ blocks: blocks(STORY) }, { page: page({ blocks: blocks(STORY.slice(0, 1)) }) })?.based,
    ).toBe('feed');
    expect(compose({ blocks: blocks(STORY) })).toMatchObject({ based: 'feed', blocks: blocks(STORY) });
  });

  it('with the picture that its feed declares, else its page, else one in the feed’s text', () => {
    const [declared, ofPage, inText] = ['a', 'b', 'c'].map((name) => ({
      url: `https://fr-a.test/${name}.jpg`,
    }));
    const read = { page: page({ image: ofPage }) };
    expect(compose({ image: declared }, read)?.image).toEqual(declared);
    expect(compose({ imageInText: inText }, read)?.image).toEqual(ofPage);
    expect(compose({ imageInText: inText, blocks: blocks(STORY) })?.image).toEqual(inText);
  });

  it('of the feed’s summary where there is no more, or the page asks for it', () => {
    expect(compose({ summary: 'Boats may land again.' })).toMatchObject({ based: 'summary', blocks: [] });
    const withheld = compose(
      { summary: 'Boats may land again.', blocks: blocks(STORY) },
      { limit: { shows: 'lead', rule: 'noai' } },
    );
    expect(withheld).toMatchObject({ based: 'summary', blocks: [], summary: 'Boats may land again.' });
  });

  it('not at all of a headline alone', () => {
    expect(compose({})).toBeUndefined();
  });

  it('without a summary that only repeats how the text begins', () => {
    expect(
      compose({ summary: `${STORY[0]?.slice(0, 80) ?? ''}…` }, { page: page() })?.summary,
    ).toBeUndefined();
  });

  it('with a date and a word on where it is from', () => {
    const published = '2026-03-10T05:00:00Z';
    const dates = { stated: [published], shown: [] };
    expect(compose({ published }, { page: page() })).toMatchObject({ published, publishedFrom: 'feed' });
    expect(compose({}, { page: page({ dates }) })).toMatchObject({ published, publishedFrom: 'page' });
    expect(compose({ summary: 'A.' }, { limit: { shows: 'lead', rule: 'noarchive' }, dates })).toMatchObject({
      publishedFrom: 'page',
    });
    expect(compose({}, { page: page() })).toMatchObject({ published: STARTED, publishedFrom: 'fetched' });
  });

  it.each([
    ['still to come', ['2027-02-01T00:00:00Z', '2026-03-10T05:00:00Z'], []],
    ['older than the web', ['1970-01-01T00:00:00Z'], ['2026-03-10T05:00:00Z']],
    ['that cannot be read', ['tomorrow at 9'], ['10 mars 2026, 06:00']],
  ])('with the first date that is possible, past one %s', (_, stated, shown) => {
    const published = '2026-03-10T05:00:00Z';
    expect(compose({}, { page: page({ dates: { stated, shown } }) })).toMatchObject({
      published,
      publishedFrom: 'page',
    });
  });

  it('with the date that its page states, where that is days older than the feed’s', () => {
    const published = '2026-03-10T05:00:00Z';
    const dated = (text: string) =>
      compose({ published }, { page: page({ dates: { stated: [text], shown: ['2025-01-01'] } }) });
    expect(dated('2026-03-07')).toMatchObject({ published: '2026-03-07T00:00:00Z', publishedFrom: 'page' });
    expect(dated('2026-03-09')).toMatchObject({ published, publishedFrom: 'feed' });
    expect(dated('2027-03-09')).toMatchObject({ published, publishedFrom: 'feed' });
  });

  it('known by the page’s canonical URL', () => {
    const canonicalUrl = 'https://fr-a.test/harbour';
    expect(compose({}, { page: page({ canonicalUrl }) })).toMatchObject({
      url: 'https://fr-a.test/1',
      canonicalUrl,
    });
    expect(
      compose({}, { page: page({ canonicalUrl: 'https://fr-a.test/1#top' }) })?.canonicalUrl,
    ).toBeUndefined();
  });

  it('in the declared language that it is in, and in another only when it plainly is', () => {
    expect(compose({ language: 'fr' }, { page: page({ language: 'en-GB' }) })?.language).toBe('en-GB');
    expect(compose({ language: 'fr' }, { page: page({ language: 'fr' }) })?.language).toBe('en');
  });
});
