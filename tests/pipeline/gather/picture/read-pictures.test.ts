import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/schemas/article.ts';
import type { PicturePolicy } from '../../../../src/schemas/picture.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { FetchedDocument, FetchKind } from '../../../../scripts/pipeline/gather/fetcher.ts';
import { readPictures } from '../../../../scripts/pipeline/gather/picture/read-pictures.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const PHOTO = 'https://img.example/photo.jpg';
const { articles: ARTICLES, sources: SOURCES } = makeSnapshot(
  ['fr-matin', 'fr-matin', 'fr-matin', 'ke-posta'].map((source, n) => ({ source, title: `Event ${n}` })),
);

/** The made articles with a picture each, by their number in title. */
const pictured = (...urls: (string | undefined)[]): Article[] =>
  ARTICLES.map((article) => {
    const url = urls[Number(article.title.slice(-1))];
    return url === undefined ? article : { ...article, image: { url } };
  });

const bytesOf = (width: number) => Buffer.from(`${width}`);

/** A world in which every picture's bytes are its address, and an encoder that keeps them. */
async function read(
  articles: readonly Article[],
  changes: { policy?: PicturePolicy; sources?: Source[]; document?: Partial<FetchedDocument> } = {},
) {
  const { policy = 'all', sources = SOURCES, document } = changes;
  const asked: [string, FetchKind][] = [];
  const result = await readPictures(articles, sources, policy, {
    fetcher: {
      fetch: (url, kind) => {
        asked.push([url, kind]);
        if (url.endsWith('gone'))
          return Promise.resolve(fail({ reason: 'gone', detail: 'HTTP 410', bytes: 3 }));
        return Promise.resolve(
          succeed({ url, body: Buffer.from(url), notModified: false, bytes: 10, ...document }),
        );
      },
    },
    encoder: {
      encode: (bytes) =>
        Promise.resolve(
          Buffer.from(bytes).includes('svg')
            ? fail({ reason: 'not a picture', detail: 'it begins with "<svg"' })
            : succeed(
                Buffer.from(bytes).includes('wide')
                  ? {
                      files: [480, 960].map((width) => ({ width, height: 320, bytes: bytesOf(width) })),
                      left: [],
                    }
                  : { files: [{ width: 480, height: 320, bytes }], left: [960] },
              ),
        ),
    },
    progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
  });
  return { ...result, asked };
}

describe('the pictures of a day', () => {
  it('are fetched as pictures, and named in their articles', async () => {
    const { articles, pictures, asked, outcomes } = await read(pictured(PHOTO));
    expect(asked).toEqual([[PHOTO, 'picture']]);
    const [name = ''] = pictures.keys();
    expect(name).toMatch(/^images\/[0-9a-f]{32}\.avif$/);
    expect(pictures.get(name)).toEqual(Buffer.from(PHOTO));
    const files = [{ file: name, width: 480, height: 320, bytes: PHOTO.length }];
    expect(articles.flatMap(({ image }) => image ?? [])).toEqual([{ url: PHOTO, files }]);
    expect(outcomes).toEqual([
      { url: PHOTO, bytes: 10, note: 'left out where it is 960 pixels wide: too many bytes at any quality' },
    ]);
  });

  it('are fetched once for two articles', async () => {
    const { articles, pictures, asked } = await read(pictured(PHOTO, undefined, undefined, PHOTO));
    expect(asked).toHaveLength(1);
    expect(pictures.size).toBe(1);
    expect(articles.filter(({ image }) => image?.files)).toHaveLength(2);
  });

  it('cost no article when they cannot be had', async () => {
    const urls = ['https://img.example/gone', 'https://img.example/svg'];
    const before = pictured(...urls);
    const { articles, outcomes, pictures } = await read(before);
    expect(articles).toEqual(before);
    expect(pictures.size).toBe(0);
    expect(outcomes.map(({ failure }) => [failure?.stage, failure?.subject, failure?.reason]).sort()).toEqual(
      [
        ['picture', urls[0], 'gone'],
        ['picture', urls[1], 'not a picture'],
      ],
    );
  });

  it('are not an emblem, which three articles of a source have', async () => {
    const { asked, outcomes } = await read(pictured(PHOTO, PHOTO, PHOTO));
    expect(asked).toEqual([]);
    expect(outcomes[0]?.failure).toMatchObject({
      reason: 'not of one article',
      detail: '3 articles of fr-matin have it',
    });
  });

  it.each(['noai', 'noarchive'])('are left alone where their header says %s', async (robotsTag) => {
    const { outcomes, pictures } = await read(pictured(PHOTO), { document: { robotsTag } });
    expect(outcomes[0]?.failure?.reason).toBe(robotsTag);
    expect(pictures.size).toBe(0);
  });

  it.each(['noimageindex', 'max-snippet:-1, max-image-preview:none'])(
    'are not shown where their header says %s',
    async (robotsTag) => {
      const { outcomes, pictures } = await read(pictured(PHOTO), { document: { robotsTag } });
      expect(outcomes[0]?.failure?.reason).toBe('noimageindex');
      expect(pictures.size).toBe(0);
    },
  );

  it('are kept in their narrowest form where their publisher lets only a preview be shown', async () => {
    const wide = 'https://img.example/wide.jpg';
    const asked = pictured(wide).map(({ image, ...article }) => ({
      ...article,
      image: image && { ...image, preview: 'standard' as const },
    }));
    expect((await read(pictured(wide))).pictures.size).toBe(2);
    const byPage = await read(asked);
    const byHeader = await read(pictured(wide), { document: { robotsTag: 'max-image-preview:standard' } });
    for (const { articles, pictures } of [byPage, byHeader]) {
      expect(articles.flatMap((each) => each.image?.files ?? []).map(({ width }) => width)).toEqual([480]);
      expect(pictures.size).toBe(1);
    }
  });

  it('are those of licensed sources alone, where only these may be shown', async () => {
    const rights = { text: 'excerpt', images: 'licensed', imagesLicence: 'https://by.example/' } as const;
    const sources = SOURCES.map((source) => (source.id === 'ke-posta' ? { ...source, rights } : source));
    const other = 'https://img.example/other.jpg';
    const all = pictured(PHOTO, undefined, undefined, other);
    expect((await read(all, { sources, policy: 'licensed' })).asked).toEqual([[other, 'picture']]);
    expect((await read(all, { sources, policy: 'none' })).asked).toEqual([]);
    const shared = await read(pictured(PHOTO, undefined, undefined, PHOTO), { sources, policy: 'licensed' });
    expect(shared.articles.filter(({ image }) => image?.files).map(({ source }) => source)).toEqual([
      'ke-posta',
    ]);
  });
});
