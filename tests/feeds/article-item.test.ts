import { describe, expect, it, vi } from 'vitest';
import { articleItem } from '../../src/feeds/items.ts';
import type { Kind } from '../../src/schemas/kind.ts';
import { composeAlone } from '../support/compose-alone.ts';
import { makeSnapshot } from '../support/make-day.ts';

vi.mock('astro:content', () => ({ getCollection: undefined, render: undefined }));

const { articles } = composeAlone(makeSnapshot([{ source: 'fr-matin', title: 'Dam bursts near Marsk' }]));

describe('an article in a feed', () => {
  it.each<[Kind, string]>([
    ['report', 'Dam bursts near Marsk'],
    ['opinion', 'Opinion: Dam bursts near Marsk'],
    ['live', 'Live page: Dam bursts near Marsk'],
    ['roundup', 'Round-up: Dam bursts near Marsk'],
  ])('that is a %s is listed as "%s"', (kind, title) => {
    const [made] = articles;
    const item = made && articleItem({ ...made.frontMatter, kind }, 'https://news.example/');
    expect(item?.title).toBe(title);
  });

  it.each([
    ['beside others, where it is in a story', 'dam-bursts', 'Read it alongside other coverage</a>'],
    ['alone, where no other source reports the event', undefined, 'Read it</a>'],
  ])('offers to read it %s', (_, story, words) => {
    const [made] = articles;
    const item = made && articleItem({ ...made.frontMatter, story }, 'https://news.example/');
    expect(item?.html).toContain(`>${words}`);
  });
});
