import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'astro/zod';
import { sourcesYaml } from '../../pipeline/gather/registry/source-yaml.ts';
import type { Invented } from './invented-articles.ts';

/** Sites, with feeds and pages, and a language model, all of them on one port of this machine. */
export interface FaultWorld {
  port: number;
  /** Their registry, in YAML by the name of its file. */
  registry: Map<string, string>;
  /** The share of the sites whose feeds are down, from 0 to 1. */
  down: number;
  close: () => Promise<void>;
}

/** Starts a world whose sites report articles on one day. */
export async function startWorld(articles: readonly Invented[], day: string): Promise<FaultWorld> {
  const sites = Map.groupBy(articles, ({ source }) => source);
  const names = [...sites.keys()].sort();
  const world = { down: 0 };
  const server = createServer((request, response) => {
    const [source = ''] = (request.headers.host ?? '').split('.');
    const own = sites.get(source) ?? [];
    const path = request.url ?? '/';
    const number = /^\/news\/(\d+)$/.exec(path)?.[1];
    const page = own.find((each) => String(each.number) === number);
    if (path.startsWith('/v1/')) void answerAsModel(request).then((answer) => response.end(answer));
    else if (path === '/feed.xml' && names.indexOf(source) >= world.down * names.length)
      response.end(feedOf(source, own, day));
    else if (page) response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(page));
    else response.writeHead(path === '/feed.xml' ? 503 : 404).end();
  });
  const port = await listen(server);
  return Object.assign(world, {
    port,
    registry: registryOf(names),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function registryOf(names: readonly string[]): Map<string, string> {
  const sources = names.map((id) => ({
    ...{ id, name: `The ${id} Gazette`, country: id.slice(0, 2).toUpperCase(), language: 'en' },
    ...{ homepage: `http://${id}.test/`, feeds: [`http://${id}.test/feed.xml`] },
    ...{ ownership: 'unknown' as const, rights: { text: 'excerpt' as const }, daily: true },
  }));
  const files = Map.groupBy(sources, ({ country }) => `${country.toLowerCase()}.yaml`);
  return new Map([...files].map(([name, own]) => [name, sourcesYaml(own)]));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function feedOf(source: string, articles: readonly Invented[], day: string): string {
  const items = articles.map(
    ({ number, title, paragraphs: [lead = ''] }) =>
      `<item><title>${escaped(title)}</title><link>http://${source}.test/news/${number}</link><guid>${source}-${number}</guid><pubDate>${day}T08:00:00Z</pubDate><description>${escaped(lead)}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>${source}</title>${items.join('')}</channel></rss>`;
}

function pageOf({ title, paragraphs }: Invented): string {
  const text = paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('');
  return `<!doctype html><html lang="en"><title>${escaped(title)}</title><body><article><h1>${escaped(title)}</h1>${text}</article></body></html>`;
}

const askedSchema = z.object({ messages: z.array(z.object({ content: z.string() })).min(2) });
const storySchema = z.object({ articles: z.array(z.object({ number: z.number(), title: z.string() })) });

/** Answers as a model does that finds one take, which every headline shows. */
async function answerAsModel(request: IncomingMessage): Promise<string> {
  const { messages } = askedSchema.parse(await json(request));
  const { articles } = storySchema.parse(JSON.parse(messages[1]?.content ?? ''));
  const quotes = articles.map(({ number, title }) => ({ article: number, quote: title }));
  const take = { label: articles[0]?.title ?? '', articles: articles.map(({ number }) => number), quotes };
  const content = JSON.stringify({ takes: [take], voices: [], summary: [] });
  return JSON.stringify({ choices: [{ message: { content } }], usage: { total_tokens: 100 } });
}
