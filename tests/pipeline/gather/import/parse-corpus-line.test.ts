import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
import type { CorpusEntry } from '../../../../scripts/pipeline/gather/import/corpus-entry.ts';
import { parseCorpusLine } from '../../../../scripts/pipeline/gather/import/parse-corpus-line.ts';
import type { Result } from '../../../../scripts/pipeline/outcome/result.ts';
import { cleanText } from '../../../../scripts/text/clean-text.ts';

const CONTEXT = { day: '2026-03-18', fetched: '2026-03-18T23:59:59Z' };
const LINE = { url: 'https://news.example/a', title: 'River rises', text: 'One.\nTwo.', language: 'en' };

function parse(changes: object): Result<CorpusEntry> {
  return parseCorpusLine(JSON.stringify({ ...LINE, ...changes }), CONTEXT);
}

function entry(changes: object): CorpusEntry {
  const parsed = parse(changes);
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return parsed.value;
}

it('is of the period of its day', () => {
  const period = { begins: '05:00', from: '2026-03-18T05:00:00Z', to: '2026-03-19T05:00:00Z' };
  const dateOf = (published?: string) => {
    const read = parseCorpusLine(JSON.stringify({ ...LINE, published }), { ...CONTEXT, period });
    return read.ok ? read.value.article.published : read.failure.detail;
  };
  expect(dateOf()).toBe('2026-03-18T17:00:00Z');
  expect(dateOf('2026-03-19T04:59:59Z')).toBe('2026-03-19T04:59:59Z');
  expect(dateOf('2026-03-19T05:00:00Z')).toContain('after the end of 2026-03-18 (05:00)');
  expect(dateOf('2026-03-17T04:59:59Z')).toContain('not within 1 day of 2026-03-18 (05:00)');
});

describe('a good line', () => {
  it('becomes an article of its paragraphs, whatever else it says', () => {
    const { article, failures, notes } = entry({
      text: ' One.\r\n\n \tTwo\u202e. \n',
      mood: 'x',
      id: 7,
      published: null,
    });
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'paragraph', text: 'Two.' },
    ]);
    expect(article).toMatchObject({
      based: 'page',
      published: '2026-03-18T12:00:00Z',
      publishedFrom: 'fetched',
    });
    expect([failures, notes]).toEqual([[], []]);
  });

  it('rests on its lead where it has no text', () => {
    expect(entry({ text: '', lead: ' A  lead ' }).article).toMatchObject({
      blocks: [],
      summary: 'A lead',
      based: 'summary',
    });
    expect(entry({ text: null }).article.summary).toBeUndefined();
  });

  it('knows its language, and notes where there is none', () => {
    expect(entry({ language: null, lang: 'PT_br' }).article.language).toBe('pt-BR');
    const unknown = entry({ language: 'Klingonese, perhaps' });
    expect(unknown.article.language).toBe('und');
    expect(unknown.notes).toMatchObject([{ reason: 'no language' }]);
  });

  it('links to the address without tracking, and keeps the one it came by', () => {
    expect(entry({ url: 'https://News.example/a?utm_source=x#top' }).article).toMatchObject({
      url: 'https://news.example/a?utm_source=x#top',
      canonicalUrl: 'https://news.example/a',
    });
    expect(entry({}).article.canonicalUrl).toBeUndefined();
  });

  it('keeps a plain byline only', () => {
    expect(entry({ author: ' Ada  Obi ' }).article.byline).toBe('Ada Obi');
    expect(entry({ byline: '<b>Ada</b>' }).article.byline).toBeUndefined();
    expect(entry({ byline: 'a@b.example' }).article.byline).toBeUndefined();
    expect(entry({ byline: 'x'.repeat(200) }).article.byline).toHaveLength(120);
  });

  it('has a country in either case, and says when it is none', () => {
    expect(entry({ country: 'fr' }).origin.country).toBe('FR');
    expect(entry({ country: 'XK' }).origin.country).toBe('XK');
    const { origin, failures } = entry({ country: 'ZZ' });
    expect(origin.country).toBeUndefined();
    expect(failures).toMatchObject([
      { reason: 'unknown country', detail: '"ZZ" is not an ISO 3166-1 alpha-2 code' },
    ]);
  });

  it('is of its domain only where its address is', () => {
    expect(entry({ url: 'https://www.edition.news.example/a', domain: 'news.example' }).origin.host).toBe(
      'news.example',
    );
    expect(entry({ domain: 'famous.example' }).origin.host).toBe('news.example');
    expect(entry({ domain: 'example' }).origin.host).toBe('news.example');
  });

  it('is parted where its paragraphs were run together without a blank', () => {
    const glued = {
      language: 'en',
      text: 'It raises the deficitMusk says so',
      lead: 'It raises the deficitMusk says so',
    };
    const { article } = entry(glued);
    expect(article.blocks.map(({ text }) => text)).toEqual(['It raises the deficit', 'Musk says so']);
    expect(article.summary).toBe('It raises the deficit Musk says so');
  });

  it('is cut where it is endless, and says so', () => {
    expect(entry({ title: 'é'.repeat(600) }).article.title).toHaveLength(500);
    expect(entry({ text: 'word '.repeat(5_000) }).article.blocks.map(({ text }) => text.length)).toEqual([
      19_999, 4_999,
    ]);
    const long = entry({ text: 'x\n'.repeat(1_200) });
    expect(long.article.blocks).toHaveLength(1_000);
    expect(long.notes).toEqual([
      { reason: 'text cut', detail: '200 blocks beyond the longest text were left out' },
    ]);
  });
});

describe('a bad line is dropped with its reason:', () => {
  it.each<[string, object]>([
    ['no url', { url: undefined }],
    ['no url', { url: ' ' }],
    ['no title', { title: undefined }],
    ['no title', { title: ' \u200b\u0000' }],
    ['not an http url', { url: 'javascript:alert(1)' }],
    ['not an http url', { url: '/a' }],
    ['not an http url', { url: 'ftp://news.example/a' }],
    ['url with a user name', { url: 'https://bank.example@evil.example/' }],
    ['url too long', { url: `https://news.example/${'a'.repeat(8_000)}` }],
    ['not a date', { published: 'yesterday' }],
    ['not a date', { published: 1773820800 }],
    ['published on another day', { published: '2026-03-19T00:00:00Z' }],
    ['published on another day', { published: '2026-03-20' }],
    ['published on another day', { published: '2026-03-16T23:59:59Z' }],
    ['older by its address', { url: 'https://news.example/2017/12/14/a/' }],
    ['older by its address', { url: 'https://news.example/t20171214_1.html', published: undefined }],
    ['not an article', { text: ['One.'] }],
  ])('%s: %j', (reason, changes) => expect(parse(changes)).toMatchObject({ failure: { reason } }));

  it.each(['https://me:secret@news.example/a', 'ftp://me:secret@news.example/a'])(
    'without the password of its address: %s',
    (url) => {
      const said = JSON.stringify(parse({ url }));
      expect(said).toContain('//news.example/a');
      expect(said).not.toMatch(/secret|me:/);
    },
  );

  it('not JSON', () =>
    expect(parseCorpusLine('{"url":', CONTEXT)).toMatchObject({ failure: { reason: 'not JSON' } }));

  it('also one that nests as deep as it can', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const line = `${JSON.stringify(LINE).slice(0, -1)},"published":${deep}}`;
    expect(parseCorpusLine(line, CONTEXT)).toMatchObject({ failure: { reason: 'not a date' } });
  });

  it('but the day before is the same news, and a date of the day after may be of the east', () => {
    expect(entry({ published: '2026-03-17T00:00:00Z' }).article.published).toBe('2026-03-17T00:00:00Z');
    expect(entry({ published: '2026-03-17' }).article.publishedFrom).toBe('feed');
    expect(entry({ published: '2026-03-19' }).article.published).toBe('2026-03-19T00:00:00Z');
    expect(entry({ published: '2026-03-19T01:30:00+02:00' }).article.published).toBe('2026-03-18T23:30:00Z');
  });
});

describe('its English', () => {
  const french = { language: 'fr', text: 'Un.\n\nDeux.' };

  it('is kept, one text for each paragraph', () => {
    const { translation, article } = entry({
      ...french,
      english: { title: 'The\tflood', text: 'One.\nTwo.', lead: 'A lead' },
    });
    expect(translation).toEqual({
      article: article.id,
      engine: 'corpus',
      engineVersion: '1',
      title: 'The flood',
      blocks: ['One.', 'Two.'],
      summary: 'A lead',
    });
  });

  it.each<[string, object]>([
    ['it has 1 paragraphs where the text has 2', { ...french, english: { title: 'T', text: 'One.' } }],
    ['its title is empty', { ...french, english: { title: ' ', text: 'One.\nTwo.' } }],
    ['title: Invalid input', { ...french, english: { text: 'One.\nTwo.' } }],
    ['Invalid input', { ...french, english: 'One.' }],
    ['the article itself is in English', { english: { title: 'T', text: 'One.\nTwo.' } }],
    [
      'had to be split',
      { language: 'fr', text: 'mot '.repeat(6_000), english: { title: 'T', text: 'word' } },
    ],
  ])('is left out where it does not fit, the article stays: %s', (why, changes) => {
    const { translation, failures } = entry(changes);
    expect(translation).toBeUndefined();
    expect(failures[0]?.reason).toBe('translation left out');
    expect(failures[0]?.detail).toContain(why);
  });
});

describe('any line', () => {
  it('gives a valid and clean article, or a reason', () => {
    const text = fc.string({ unit: 'binary', maxLength: 50 });
    const line = fc.record({
      url: fc.oneof(fc.webUrl(), text),
      title: text,
      text,
      lead: text,
      byline: text,
      country: text,
      lang: text,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          line.map((value) => JSON.stringify(value)),
          text,
        ),
        (value) => {
          const parsed = parseCorpusLine(value, CONTEXT);
          if (!parsed.ok) {
            expect(parsed.failure.reason).not.toBe('');
            return;
          }
          const article = articleSchema.parse({ ...parsed.value.article, source: 'any' });
          for (const shown of [
            article.title,
            article.summary ?? '',
            ...article.blocks.map((block) => block.text),
          ]) {
            expect(cleanText(shown)).toBe(shown);
          }
        },
      ),
    );
  });
});
