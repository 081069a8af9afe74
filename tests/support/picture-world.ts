import { createServer } from 'node:http';
import { inventedArticle, inventedTitle } from './invented-text.ts';
import { type AtEnd, listen } from './loopback.ts';
import { rssFeed } from './make-feed.ts';
import { webPage } from './make-page.ts';
import { makeBomb, makeJpeg, makePng, SVG } from './make-pictures.ts';
import { makeSource } from './make-source.ts';
import type { NewsWorld } from './news-world.ts';

/** Whose articles a test calls by name; what each has in place of a picture. */
export const PICTURES = {
  good: 'a photograph, with Exif',
  also: 'the same photograph, at another address',
  lying: 'a PNG that its server calls HTML; its source allows it to be shown',
  pixel: 'one pixel, to count readers',
  svg: 'a drawing with a script, called JPEG',
  bomb: 'a header that claims 60,000 × 60,000 pixels',
  large: 'nine megabytes',
  forbidden: 'a photograph that robots.txt forbids',
  missing: 'nothing: its server knows no such picture',
  inside: 'an address of the publisher’s own network',
} as const;

/** The name of an article of the world. */
export type PictureName = keyof typeof PICTURES;

/** What must become of each picture that cannot be had: the reason in the ledger. */
export const REFUSED: Partial<Record<PictureName, string>> = {
  pixel: 'too small',
  svg: 'not a picture',
  bomb: 'too many pixels',
  large: 'too large',
  forbidden: 'robots.txt',
  missing: 'not found',
  inside: 'address not allowed',
};

/** The licence of the one source that has one. */
export const LICENCE = 'https://licence.example/by/4.0/';

/** The host of all pictures; only in the world is it one. */
const HOST = 'img.test';

const addressOf = (name: PictureName) =>
  name === 'inside'
    ? 'file:///etc/passwd'
    : `http://${HOST}/${name === 'forbidden' ? 'private/' : ''}${name}.jpg`;

/** Starts a world of one source for each article, whose feed gives its picture, until the test ends. */
export async function startPictureWorld(day: string, atEnd?: AtEnd): Promise<NewsWorld> {
  const names = Object.keys(PICTURES) as PictureName[];
  const photo = await makeJpeg({ width: 1400, height: 900, copyright: 'Secret Street 5' });
  const bodies: Partial<Record<string, Buffer>> = {
    '/good.jpg': photo,
    '/also.jpg': photo,
    '/private/forbidden.jpg': photo,
    '/lying.jpg': await makePng({ width: 700, height: 500, hue: 20 }),
    '/pixel.jpg': await makePng({ width: 1, height: 1 }),
    '/svg.jpg': SVG,
    '/bomb.jpg': await makeBomb(60_000, 60_000),
    '/large.jpg': Buffer.concat([photo, Buffer.alloc(9_000_000)]),
  };
  const rights = { text: 'excerpt', images: 'licensed', imagesLicence: LICENCE } as const;
  const sources = names.map((name, n) => {
    const licensed = name === 'lying' && { rights };
    return makeSource(`fr-${name}`, { daily: true, name: `Paper ${n}`, ...licensed });
  });
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    const path = request.url ?? '/';
    requests.push(`${host}${path}`);
    if (host === HOST && path === '/robots.txt') response.end('User-agent: *\nDisallow: /private/');
    else if (host === HOST) {
      const body = bodies[path];
      const type = path === '/lying.jpg' ? 'text/html' : 'image/jpeg';
      response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
    } else if (path === '/robots.txt') response.writeHead(404).end();
    else {
      const n = sources.findIndex(({ homepage }) => new URL(homepage).host === host);
      const name = names[n] ?? 'good';
      if (path !== '/feed.xml') {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(webPage({ article: inventedArticle(n * 31 + 5) }));
        return;
      }
      const media = `<enclosure url="${addressOf(name)}" type="image/jpeg" length="1"/>`;
      const link = `<link>http://${host}/news/${name}</link><pubDate>${day}T08:00:00Z</pubDate>`;
      response.end(rssFeed(`<title>${inventedTitle(n * 7 + 3)}</title>${link}${media}`));
    }
  });
  return { port: await listen(server, atEnd), sources, requests, outcomes: new Map() };
}
