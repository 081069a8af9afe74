import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { inventedArticle } from './invented-text.ts';
import { type AtEnd, listen } from './loopback.ts';
import { webPage } from './make-page.ts';
import { type TrueArticle, versionAt } from './week-articles.ts';
import { type Listed, WRITERS } from './week-feeds.ts';
import { type FeedAnswer, MOVED_TO, type WeekSite, WEEK_SITES } from './week-sites.ts';

/** A week of news on one port of this machine, in which a test moves the clock. */
export interface WeekWorld {
  port: number;
  now: number;
  /** Whether no feed of these sites can be had just now. */
  isDown: (site: WeekSite) => boolean;
  withoutPages: boolean;
  /** Whether the registry names the new address of the feed that has moved. */
  isRegistryNew: boolean;
}

/** The feeds of a site as the registry names them now. */
export function feedsOf({ source }: WeekSite, { isRegistryNew }: WeekWorld): string[] {
  return isRegistryNew && MOVED_TO.startsWith(source.homepage) ? [MOVED_TO] : source.feeds;
}

/** What a feed offers now; undefined when it cannot be read. */
export function offeredBy(
  site: WeekSite,
  feed: string,
  { now, isDown }: WeekWorld,
): TrueArticle[] | undefined {
  const answer = site.answers(now, feed);
  if (isDown(site) || (answer !== 'entries' && answer !== 'moved')) return undefined;
  return site.articles.filter(({ listed, dropped }) => listed <= now && now < dropped).toReversed();
}

/** Starts the week until the tests of a file end. */
export async function startWeek(atEnd: AtEnd): Promise<WeekWorld> {
  const world: WeekWorld = {
    port: 0,
    now: 0,
    isDown: () => false,
    withoutPages: false,
    isRegistryNew: false,
  };
  const sites = new Map(WEEK_SITES.map((site) => [`${site.source.id}.test`, site]));
  const server = createServer((request, response) => {
    const site = sites.get((request.headers.host ?? '').replace(/^www\./, ''));
    const path = request.url ?? '/';
    const key = /^\/news\/(\w+)/.exec(path)?.[1];
    if (site && path.endsWith('.xml')) answerFeed(site, path, world, request, response);
    else if (site && key !== undefined) answerPage(site, key, world, response);
    else response.writeHead(404).end();
  });
  world.port = await listen(server, atEnd);
  return world;
}

const OTHERS: Record<Exclude<FeedAnswer, 'entries' | 'moved'>, [status: number, body: string]> = {
  404: [404, ''],
  410: [410, ''],
  nothing: [200, ''],
  'web page': [200, '<!doctype html><title>Welcome</title><p>There is no feed any more.</p>'],
};

function answerFeed(
  site: WeekSite,
  path: string,
  world: WeekWorld,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const feed = `http://${site.source.id}.test${path}`;
  const answer = site.answers(world.now, feed);
  if (world.isDown(site)) response.writeHead(403).end();
  else if (answer === 'moved') response.writeHead(301, { location: MOVED_TO }).end();
  else if (answer !== 'entries') response.writeHead(OTHERS[answer][0]).end(OTHERS[answer][1]);
  else {
    const body = WRITERS[site.kind](listedBy(site, feed, world));
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag }).end(isKnown ? undefined : body);
  }
}

function listedBy(site: WeekSite, feed: string, world: WeekWorld): Listed[] {
  const { now } = world;
  return (offeredBy(site, feed, world) ?? []).map((article) => ({
    url: site.urlOf(article, now),
    guid: site.guidOf(article, now, feed),
    date: site.dateOf(article, now),
    title: versionAt(article, now).title,
    summary: versionAt(article, now).summary,
  }));
}

function answerPage(
  site: WeekSite,
  key: string,
  { now, withoutPages }: WeekWorld,
  response: ServerResponse,
): void {
  const article = site.articles.find((each) => each.key === key);
  const version = article && versionAt(article, now);
  if (!article || !version || version.hasNoPage || withoutPages) {
    response.writeHead(404).end();
    return;
  }
  const date = site.pageDateOf(article);
  const head = date === undefined ? '' : `<meta property="article:published_time" content="${date}">`;
  const text = inventedArticle(version.text);
  const page = webPage({ head, article: version.slip ? text.replace('. ', ', and. ') : text });
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
