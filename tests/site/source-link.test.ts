import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../../src/lib/source-link.ts';

const url = 'https://paper.example/2026/story';
const quote = { article: '0123456789abcdef', start: 0, end: 1 };
const long =
  'The talks ended without a deal on Tuesday, said the chair - visibly tired - after five long days.';

describe('the address of a quote at its source', () => {
  it('marks a short quote whole', () => {
    const evidence = { ...quote, side: 'original' as const, block: 0, text: 'Talks end, no deal.' };
    expect(sourceAddress({ url }, evidence)).toBe(`${url}#:~:text=Talks%20end%2C%20no%20deal`);
  });

  it('marks a long one from its first words to its last', () => {
    const evidence = { ...quote, side: 'original' as const, block: 0, text: long };
    expect(sourceAddress({ url }, evidence)).toBe(
      `${url}#:~:text=The%20talks%20ended%20without%20a,tired%20%2D%20after%20five%20long%20days`,
    );
  });

  it('leads from a translated quote to the paragraph that it translates', () => {
    const original = {
      language: 'ja',
      title: '交渉は合意なく終わった',
      blocks: [{ kind: 'paragraph' as const, text: '交渉は火曜日、合意に至らずに終わった。' }],
    };
    const english = { ...quote, side: 'english' as const, text: 'The talks ended without a deal.' };
    const directive = (block: number | null): string =>
      decodeURIComponent(sourceAddress({ url, original }, { ...english, block }).split('text=')[1] ?? '');
    expect(original.blocks[0]?.text.startsWith(directive(0))).toBe(true);
    expect(directive(0).length).toBeGreaterThan(3);
    expect(original.title.startsWith(directive(null))).toBe(true);
  });

  it('is the page alone where the paragraph is withheld, and takes the place of a fragment', () => {
    const original = { language: 'fr', title: 'Titre', blocks: [] };
    const english = { ...quote, side: 'english' as const, block: 3, text: 'A title.' };
    expect(sourceAddress({ url, original }, english)).toBe(url);
    const titled = { ...english, block: null };
    expect(sourceAddress({ url: `${url}#top`, original }, titled)).toBe(`${url}#:~:text=Titre`);
  });
});
