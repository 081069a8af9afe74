import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyTwin } from '../../src/twin/story-twin.ts';
import { list, plain, writeMarkdown } from '../../src/twin/write-markdown.ts';
import { openDay, openStory, quotesOf, ROOT } from '../support/open-day.ts';

const GOLDEN = join(import.meta.dirname, '../fixtures/open-data/story.md');

/** A reader of Markdown: of CommonMark alone, or of GitHub’s, which has tables, struck text and bare addresses. */
async function readerOf(gfm: boolean) {
  const processor = await createSatteriMarkdownProcessor({
    features: { gfm, smartPunctuation: false },
    syntaxHighlight: false,
  });
  return async (markdown: string) => {
    const { code } = await processor.render(markdown);
    return parseHTML(`<!doctype html><body>${code}</body>`).document;
  };
}

const [readPlain, readGfm] = [await readerOf(false), await readerOf(true)];

/** All that a twin is made of. */
const ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'p', 'a', 'ul', 'li', 'blockquote']);

const linksIn = (document: Document): string[] =>
  [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

/** Whether an element is a link that says where it leads. */
function isBareAddress(element: Element): boolean {
  const address = element.getAttribute('href') ?? '';
  const said = ['', 'http://', 'mailto:'].map((scheme) => scheme + element.textContent);
  return /^(?:https?:\/\/|mailto:)/.test(address) && [...said, ...said.map(encodeURI)].includes(address);
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://tracker.example/p.gif)',
  '[x]: https://evil.example',
  '[^1]: a note',
  'See https://evil.example/now',
  'See www.evil.example now',
  'write to me@evil.example',
  '<https://evil.example>',
  '{process.exit()}',
  '# no heading',
  '> no quotation',
  '- no list',
  '1. no list',
  '~~struck~~ ~~~ ```',
  'a | b',
  '--- | ---',
  '*a* _b_ **c**',
  '&lt;b&gt; &amp;amp;',
  'two\n\n# lines',
  'ends in \\',
];

describe('the Markdown twin of a story', () => {
  const twin = storyTwin(openStory, openDay, quotesOf(openStory), ROOT);

  it('is as agreed', async () => {
    await expect(twin).toMatchFileSnapshot(GOLDEN);
  });

  it('leads from each headline to its article here, and from each source to its article there', () => {
    for (const id of openStory.articles) {
      const { url, slug } = openDay.articleById.get(id) ?? { url: '?', slug: '?' };
      expect(twin).toContain(`(${url})`);
      expect(twin).toContain(`(${ROOT}2026-03-18/articles/${slug}/)`);
    }
  });

  it('says of a sample that it is one', () => {
    const sample = { ...openDay, digest: { ...openDay.digest, sample: true } };
    expect(twin).not.toContain('invented.');
    expect(storyTwin(openStory, sample, quotesOf(openStory), ROOT)).toContain(
      'This is a sample: everything in it is invented.',
    );
  });

  it('keeps to what it is whatever the sources wrote', async () => {
    const expected = linksIn(await readPlain(twin));
    expect(expected.length).toBeGreaterThan(20);
    const [first] = openStory.articles.map((id) => openDay.articleById.get(id));
    for (const text of HOSTILE) {
      const articleById = new Map(openDay.articleById);
      if (first) articleById.set(first.id, { ...first, title: text });
      const spoilt = storyTwin(
        { ...openStory, title: text },
        { ...openDay, articleById },
        quotesOf(openStory),
        ROOT,
      );
      expect(linksIn(await readPlain(spoilt)).sort()).toEqual(expected.toSorted());
      for (const read of [readPlain, readGfm]) {
        const document = await read(spoilt);
        const made = [...document.querySelectorAll('body *')].map((element) => element.localName);
        expect(made.filter((name) => !ELEMENTS.has(name))).toEqual([]);
        expect(document.querySelectorAll('h1')).toHaveLength(1);
        expect(document.querySelector('h1')?.textContent).toBe(text.replaceAll(/\s+/g, ' '));
      }
    }
  });
});

describe('text in a twin', () => {
  it('stays itself whatever it is', async () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc
          .array(fc.constantFrom(...HOSTILE, ...Array.from('*_[]()<>&#|~`{}\\!:.@-+=1 \n')), { maxLength: 8 })
          .map((parts) => parts.join('')),
      )
      .map((raw) => raw.replaceAll(/\s+/g, ' ').trim())
      .filter((raw) => raw !== '' && raw === raw.normalize('NFC'));
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const markdown = writeMarkdown('Title', [list([[plain(words)]])]);
        for (const read of [readPlain, readGfm]) {
          const [item, ...others] = (await read(markdown)).querySelectorAll('li');
          expect([item?.textContent.trim(), others]).toEqual([words, []]);
          const made = [...(item?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName !== 'p');
          // A reader of GitHub’s Markdown may make a link of an address that stands in a text, to what it says.
          const bare = read === readGfm ? made.filter((element) => !isBareAddress(element)) : made;
          expect(bare.map(({ outerHTML }) => outerHTML)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
