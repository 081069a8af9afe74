import { describe, expect, it } from 'vitest';
import { guessSources } from '../../../../scripts/pipeline/gather/registry/guess-sources.ts';
import { parseOpml } from '../../../../scripts/pipeline/gather/registry/parse-opml.ts';
import { registryOpml } from '../../../../scripts/pipeline/gather/registry/registry-opml.ts';
import { makeSource } from '../../../support/make-source.ts';
import { inLittleWork } from '../../../support/work-time.ts';

const opml = (outlines: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head/><body>${outlines}</body></opml>`;

const importOf = (outlines: string, context: Partial<Parameters<typeof guessSources>[1]> = {}) =>
  guessSources(parseOpml(opml(outlines)).feeds, { registry: [], ...context });

describe('a list of feeds', () => {
  it('is read with folders in folders, in any case, with and without names', () => {
    const { feeds, unread } = parseOpml(
      opml(`<OUTLINE TEXT="News"><outline title="France &amp; more"><outline TITLE="Le Matin" xmlURL="https://matin.test/rss" HTMLURL="https://matin.test"/></outline>
        <outline text="https://b.test/feed" xmlUrl="feed://b.test/feed"></outline></OUTLINE>
        <outline xmlUrl=" https://c.test/atom "/><outline text="Mine" xmlUrl="javascript:alert(1)"/><outline xmlUrl="/feed"/>`),
    );
    expect(feeds).toMatchObject([
      {
        feed: 'https://matin.test/rss',
        homepage: 'https://matin.test',
        name: 'Le Matin',
        folders: ['France & more', 'News'],
      },
      { feed: 'https://b.test/feed', name: 'https://b.test/feed', folders: ['News'] },
      { feed: 'https://c.test/atom', folders: [] },
    ]);
    const reason = 'it is not an address of the web';
    expect(unread).toEqual([
      { what: 'javascript:alert(1)', reason },
      { what: '/feed', reason },
    ]);
  });

  const listed = (number: number) => `<outline xmlUrl="https://a${number}.test/f"/>`;
  const attributes = Array.from({ length: 600 }, (_, index) => ` a${index}="b"`).join('');

  it.each([
    [
      'feeds beyond the first 20,000',
      Array.from({ length: 20_500 }, (_, index) => listed(index)).join(''),
      { feeds: 20_000, unread: '500 outlines: only 20000 feeds are read; divide the list' },
    ],
    [
      'what follows folders in too many folders',
      `${listed(1)}${'<outline text="A">'.repeat(101)}${listed(2)}${'</outline>'.repeat(101)}${listed(3)}`,
      { feeds: 1, unread: 'the rest of the list: over 100 elements are in each other' },
    ],
    [
      'what follows a tag with too many attributes',
      `${listed(1)}<outline${attributes} xmlUrl="https://b.test/f"/>${listed(3)}`,
      {
        feeds: 1,
        unread: 'the rest of the list: there is a tag with too many attributes, or too long a name',
      },
    ],
  ])('says that it leaves out %s', (_what, outlines, left) => {
    const { feeds, unread } = parseOpml(opml(outlines));
    expect({
      feeds: feeds.length,
      unread: unread.map(({ what, reason }) => `${what}: ${reason}`).join(),
    }).toEqual(left);
  });

  it('of folders in folders is read to the end', () => {
    const deep = `${'<outline text="A">'.repeat(90)}${listed(1)}${'</outline>'.repeat(90)}${listed(2)}`;
    const { feeds, unread } = parseOpml(opml(deep));
    expect(feeds.map(({ folders }) => folders.length)).toEqual([90, 0]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['elements without end', '<a>', 1_000_000],
    ['thousands of outlines', '<outline text="A" xmlUrl="https://a{i}.test/f"/>', 30_000],
    ['folders without end', '<outline text="A">', 100_000],
    ['attributes without end', '<outline a="', 100_000],
  ])('of %s is read in time', (_kind, piece, times) => {
    const text = opml(
      Array.from({ length: times }, (_, index) => piece.replace('{i}', String(index))).join(''),
    );
    const { sources, unplaced } = inLittleWork(2_000, () =>
      guessSources(parseOpml(text).feeds, { registry: [] }),
    );
    expect(sources.length + unplaced.length).toBeLessThanOrEqual(20_000);
  });

  it('is that of our own export', () => {
    const registry = [
      makeSource('de-a', {
        name: 'Das "Blatt" & Co',
        country: 'DE',
        language: 'de',
        homepage: 'https://a.test',
      }),
      makeSource('fr-b', {
        country: 'FR',
        feeds: ['https://b.test/1', 'https://b.test/2'],
        homepage: 'https://b.test/',
      }),
    ];
    const { sources } = guessSources(parseOpml(registryOpml(registry)).feeds, { registry: [] });
    const facts = ({ name, country, language, homepage, feeds }: (typeof sources)[number]) => ({
      name,
      country,
      language,
      homepage,
      feeds,
    });
    expect(sources.toReversed().map(facts)).toEqual(registry.map(facts));
    expect(registryOpml(sources)).toBe(registryOpml(registry));
  });
});

describe('an entry of it', () => {
  const feed = (attributes: string) => `<outline text="The Bridge" ${attributes}/>`;

  it.each([
    [
      'the folder around it',
      `<outline text="Côte d'Ivoire"><outline text="News">${feed('xmlUrl="https://b.com/f"')}</outline></outline>`,
      'CI',
    ],
    [
      'a folder in another language',
      `<outline text="Deutschland">${feed('xmlUrl="https://b.com/f"')}</outline>`,
      'DE',
    ],
    ['its domain', feed('xmlUrl="https://b.fr/f"'), 'FR'],
    ['the domain of its site', feed('xmlUrl="https://feeds.com/f" htmlUrl="https://b.co.uk"'), 'GB'],
    [
      'its domain before a folder',
      `<outline text="Canada">${feed('xmlUrl="https://b.fr/f"')}</outline>`,
      'FR',
    ],
    [
      'a folder before a domain that is sold worldwide',
      `<outline text="Türkiye">${feed('xmlUrl="https://b.tv/f"')}</outline>`,
      'TR',
    ],
    ['a domain below one that is sold worldwide', feed('xmlUrl="https://b.com.co/f"'), 'CO'],
    ['only a domain that is sold worldwide', feed('xmlUrl="https://b.tv/f"'), undefined],
    [
      'a folder whose name has two signs',
      `<outline text="法国">${feed('xmlUrl="https://b.com/f"')}</outline>`,
      'FR',
    ],
    ['nothing', feed('xmlUrl="https://b.com/f"'), undefined],
  ])('has the country that %s shows', (_what, outlines, country) => {
    const { sources, unplaced } = importOf(outlines);
    expect(sources.map((source) => source.country)).toEqual(country === undefined ? [] : [country]);
    expect(unplaced).toHaveLength(country === undefined ? 1 : 0);
    if (country === undefined) expect(importOf(outlines, { country: 'KE' }).sources[0]?.country).toBe('KE');
  });

  it.each(['TV', 'IT', 'AI', 'ME', 'PR', 'My', 'Tech', 'USA', 'I.T.', 'Ao'])(
    'has no country from the folder "%s", which is rather a subject',
    (folder) => {
      const inFolder = (host: string) =>
        `<outline text="${folder}">${feed(`xmlUrl="https://${host}/f"`)}</outline>`;
      expect(importOf(inFolder('b.com'))).toMatchObject({ sources: [], unplaced: { length: 1 } });
      expect(importOf(inFolder('b.co.uk')).sources[0]?.country).toBe('GB');
    },
  );

  it('has the language of the feed, else of the list, else of its country’s sources, which is a guess', () => {
    const registry = [makeSource('ch-a', { country: 'CH', language: 'de' })];
    const url = 'https://b.ch/f';
    const [guess] = importOf(feed(`xmlUrl="${url}"`), { registry }).sources;
    expect(guess).toMatchObject({ language: 'de', guessed: ['country', 'language'], ownership: 'unknown' });
    const [listed] = importOf(feed(`xmlUrl="${url}" language="fr-CH"`), { registry }).sources;
    expect(listed).toMatchObject({ language: 'fr-CH', guessed: ['country'] });
    const [read] = importOf(feed(`xmlUrl="${url}" language="fr"`), {
      registry,
      languages: new Map([[url, 'it']]),
    }).sources;
    expect(read).toMatchObject({ language: 'it', guessed: ['country'] });
  });

  it('is made once: feeds of one site are one source, and what is known is not added again', () => {
    const two = ['1', '2', '1']
      .map((n) => feed(`xmlUrl="https://b.fr/${n}" htmlUrl="https://b.fr"`))
      .join('');
    const { sources, repeated } = importOf(two);
    expect(sources.map(({ feeds }) => feeds)).toEqual([['https://b.fr/1', 'https://b.fr/2']]);
    expect(repeated).toHaveLength(1);
    expect(importOf(two, { registry: sources })).toMatchObject({ sources: [], repeated: { length: 3 } });
    const ids = importOf(['b', 'c'].map((host) => feed(`xmlUrl="https://${host}.fr/f"`)).join('')).sources;
    expect(ids.map(({ id }) => id)).toEqual(['fr-the-bridge', 'fr-the-bridge-2']);
  });
});
