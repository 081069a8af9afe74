import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksToMarkdown } from '../../../../scripts/pipeline/digest/render/blocks-to-markdown.ts';
import { writeFrontMatter } from '../../../../scripts/text/front-matter.ts';
import { readFrontMatter } from '../../../../src/markdown/read-markdown.ts';
import type { Block } from '../../../../src/schemas/block.ts';

const processor = await createSatteriMarkdownProcessor({
  features: { gfm: false, smartPunctuation: false },
  syntaxHighlight: false,
});
const html = async (markdown: string): Promise<string> => (await processor.render(markdown)).code;
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The texts of the elements in rendered HTML, entities decoded. */
function textOf(rendered: string): string {
  return rendered
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

describe('fetched text in Markdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x]: javascript:alert(1)',
    '![x](https://tracker.example/p.gif)',
    '{process.exit()}',
    '---js',
    '---',
    '# not a heading',
    '1. not a list',
    '> not a quote',
    '&lt;b&gt; &amp;amp;',
    '`code` ~~~ ```',
    '<https://evil.example>',
    'a * b * c _d_ **e**',
    'Setext\\',
  ])('%j stays the text that it is', async (text) => {
    const rendered = await html(blocksToMarkdown([paragraph(text)]));
    expect(rendered).not.toMatch(/<(?!\/?p>)/);
    expect(textOf(rendered)).toBe(text);
  });

  it('stays itself whatever it is', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    await fc.assert(
      fc.asyncProperty(
        words.filter((text) => text !== '' && text === text.normalize('NFC')),
        async (text) => {
          expect(textOf(await html(blocksToMarkdown([paragraph(text)])))).toBe(text);
        },
      ),
    );
  });

  it('keeps headings, quotes, lists and captions as such', async () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Head' },
      { kind: 'quote', text: 'Said' },
      { kind: 'listItem', text: 'one' },
      { kind: 'listItem', text: 'two' },
      { kind: 'caption', text: 'Shown' },
      paragraph('After'),
    ];
    const rendered = await html(blocksToMarkdown(blocks));
    for (const part of ['<h2', '<blockquote>', '<ul>', '<em>Shown</em>', '<p>After</p>']) {
      expect(rendered).toContain(part);
    }
    expect(rendered.match(/<li>/g)).toHaveLength(2);
  });
});

describe('front matter', () => {
  it('gives back any data and any body', () => {
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z]+$/),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(data, fc.string(), (front, body) => {
        const lines = blocksToMarkdown([paragraph(body.trim() || 'x')]);
        const read = readFrontMatter(writeFrontMatter({ ...front, day: '2026-03-18' }, lines));
        expect(read.data).toEqual({ ...front, day: '2026-03-18' });
        expect(read.body.trim()).toBe(lines.trim());
      }),
    );
  });

  it('in JavaScript is refused, not run', () => {
    expect(() => readFrontMatter('---js\n{ x: process.exit(3) }\n---\n')).toThrow(/only YAML/);
  });
});
