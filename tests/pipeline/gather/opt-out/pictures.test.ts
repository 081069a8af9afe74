import { describe, expect, it } from 'vitest';
import { articleOf, HOST, meta, type Site, tag } from '../../../support/opted-out-site.ts';

describe('pictures (developers.google.com: noimageindex, max-image-preview)', () => {
  it.each<[string, Site, boolean | 'standard']>([
    ['nothing said', {}, true],
    ['noimageindex', meta('noimageindex'), false],
    ['noimageindex in the header', tag('NoImageIndex'), false],
    ['noimageindex for another', tag('googlebot: noimageindex'), true],
    ['max-image-preview:none', meta('max-snippet:-1, max-image-preview: none'), false],
    [
      'max-image-preview:none in the header, large in the page',
      { ...tag('max-image-preview:none'), ...meta('max-image-preview:large') },
      false,
    ],
    ['max-image-preview:standard', meta('max-image-preview:standard'), 'standard'],
    ['max-image-preview:large', meta('max-image-preview:large'), true],
    ['an unknown preview', meta('max-image-preview:tiny'), true],
    ['a page that is not to be listed', meta('noindex'), false],
    [
      'nosnippet is about the text',
      { ...meta('nosnippet'), feed: `<enclosure url="${HOST}/l.jpg" type="image/jpeg" length="9"/>` },
      true,
    ],
    [
      '… of the feed’s picture too',
      { ...meta('noimageindex'), feed: `<enclosure url="${HOST}/l.jpg" type="image/jpeg" length="9"/>` },
      false,
    ],
    [
      'of a page that is not to be analysed',
      { ...tag('noai, noimageindex'), feed: `<enclosure url="${HOST}/l.jpg" type="image/jpeg" length="9"/>` },
      false,
    ],
  ])('%s', async (_what, site, expected) => {
    const image = (await articleOf(site))?.image;
    expect(image !== undefined).toBe(expected !== false);
    expect(image?.preview).toBe(expected === 'standard' ? 'standard' : undefined);
  });
});

describe('what a page shows but asks others not to (data-nosnippet) is not taken from its feed', () => {
  const hidden = (text: string) => ({ head: '', tail: `<div data-nosnippet>${text}</div>` });
  it.each([
    ['The lock opens again this month.', false],
    ['“The lock opens again this month”, with more behind it.', false],
    ['Other words of the same page.', true],
    ['The lock', true],
  ])('%s', async (text, hasSummary) => {
    expect((await articleOf({ ...hidden(text), isDown: false }))?.summary !== undefined).toBe(hasSummary);
  });
});
