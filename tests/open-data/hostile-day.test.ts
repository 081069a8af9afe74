import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../scripts/text/clean-text.ts';
import { dayBook } from '../../src/epub/day-book.ts';
import { dayItem, storyItem } from '../../src/feeds/items.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import { storyQuotes } from '../../src/lib/story/story-quotes.ts';
import { dayMail } from '../../src/mail/day-mail.ts';
import { DEFAULT_PUBLICATION } from '../../src/schemas/publication.ts';
import type { Story } from '../../src/schemas/story.ts';
import { openDay, ROOT } from '../support/open-day.ts';
import { payloads } from '../support/payloads.ts';

/** The fields of a day that hold what sources, models and registries wrote. */
const TEXTS: ReadonlySet<string> = new Set(
  'title summary text alt credit byline section agency name nameEnglish owner notes label sentence english model'.split(
    ' ',
  ),
);

const ATTACKS = payloads().flatMap((text) => cleanText(text).slice(0, 300) || []);

/** How many attacks stand in a day at once. */
const DAYS = 12;

/** A day in which every text is an attack, another in each field. */
function attacked(news: DayOfNews, from: number): DayOfNews {
  let at = from;
  const spoilt = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) ? (ATTACKS[at++ % ATTACKS.length] ?? '') : value;
    if (Array.isArray(value)) return value.map((each) => spoilt(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, spoilt(each, own)]));
  };
  const { day, digest, stories, articles, htmlById } = news;
  const made = spoilt({ digest, stories, articles }) as Pick<DayOfNews, 'digest' | 'stories' | 'articles'>;
  return {
    ...{ day, htmlById, ...made },
    storyBySlug: new Map(made.stories.map((story) => [story.slug, story])),
    articleById: new Map(made.articles.map((article) => [article.id, article])),
  };
}

const days = Array.from({ length: DAYS }, (_, number) =>
  attacked(openDay, Math.floor((number * ATTACKS.length) / DAYS)),
);
const options = { country: 'US', root: ROOT, publication: DEFAULT_PUBLICATION };

/** The elements of a document, and the addresses in it, in order. */
function partsOf(html: string): { elements: string[]; addresses: string[] } {
  const [elements, addresses]: [string[], string[]] = [[], []];
  new Parser({
    onopentag: (name, { href, src }) => {
      elements.push(name);
      addresses.push(...[href, src].flatMap((address) => address ?? []));
    },
  }).end(html);
  return { elements, addresses };
}

/** Addresses without what says which words of a page to show. */
const pagesIn = (addresses: readonly string[]): string[] =>
  [...new Set(addresses.map((address) => address.replace(/#.*$/, '')))].sort();

/** Those that are neither of the site nor of an article of the day. */
const strange = (addresses: readonly string[]): string[] => {
  const known = new Set(openDay.articles.map(({ url }) => url));
  return pagesIn(addresses).filter((address) => !address.startsWith(ROOT) && !known.has(address));
};

const itemOf = (story: Story, news: DayOfNews): string =>
  storyItem(story, news, ROOT, storyQuotes(story, news.articleById, new Map())).html;

describe('a day in whose every field stands an attack', () => {
  const honest = partsOf(dayItem(openDay, 'US', ROOT).html);

  it('has the links and the elements of an honest day in feeds', () => {
    for (const news of days) {
      const { elements, addresses } = partsOf(dayItem(news, 'US', ROOT).html);
      expect(new Set(elements).isSubsetOf(new Set(honest.elements))).toBe(true);
      expect(strange(addresses)).toEqual([]);
      for (const [index, story] of news.stories.entries()) {
        const [own, plain] = [story, openDay.stories[index] ?? story].map((each, place) =>
          partsOf(itemOf(each, place === 0 ? news : openDay)),
        );
        expect(pagesIn(own?.addresses ?? [])).toEqual(pagesIn(plain?.addresses ?? []));
      }
    }
  });

  it('has them in e-mails, whose plain text has no link more', async () => {
    const mails = await Promise.all(
      [openDay, ...days].map(async (news) => PostalMime.parse(await dayMail(news, options))),
    );
    const [first, ...others] = mails.map(({ html = '', text = '', headers, attachments }) => ({
      ...{ ...partsOf(html), headers: headers.map(({ key }) => key).sort(), attachments },
      numbered: text.match(/^\[\d+\] \S+$/gm)?.map((line) => line.replace(/^\[\d+\] /, '')) ?? [],
    }));
    for (const { elements, addresses, headers, numbered, attachments } of others) {
      expect(new Set(elements).isSubsetOf(new Set(first?.elements))).toBe(true);
      expect(strange(addresses)).toEqual([]);
      expect(headers).toEqual(first?.headers);
      expect(strange(numbered)).toEqual([]);
      expect(attachments).toEqual([]);
    }
  });

  it('has them in books, of which every page is well-formed', () => {
    const cover = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const [first, ...others] = [openDay, ...days].map((news) => {
      const pages = Object.entries(unzipSync(dayBook(news, { ...options, cover }))).filter(([name]) =>
        /\.(?:xhtml|opf|xml|ncx)$/.test(name),
      );
      const parts = pages.map(([, bytes]) => {
        const xml = strFromU8(bytes);
        new SaxesParser({ xmlns: true }).write(xml).close();
        return partsOf(xml);
      });
      return {
        names: pages.map(([name]) => name),
        elements: new Set(parts.flatMap(({ elements }) => elements)),
        pages: pagesIn(parts.flatMap(({ addresses }) => addresses)),
      };
    });
    for (const { names, elements, pages } of others) {
      expect(names).toEqual(first?.names);
      expect(elements.isSubsetOf(first?.elements ?? new Set())).toBe(true);
      expect(pages).toEqual(first?.pages);
    }
  });
});
