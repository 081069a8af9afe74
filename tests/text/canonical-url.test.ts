import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../scripts/text/article-id.ts';
import { canonicalUrl } from '../../scripts/text/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['https://News.Example/A?b=1#top', 'https://news.example/A?b=1'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=3&UTM_medium=y&fbclid=z', 'https://news.example/a?id=3'],
    ['https://news.example/a?gclid=1', 'https://news.example/a'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a??', 'https://news.example/a??'],
    ['https://news.example/a?%75tm_source=x&b', 'https://news.example/a?b'],
  ])('makes %s to %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

  it('keeps order and bytes of the parameters that name the page', () => {
    const url = 'https://news.example/a?z=%e9&a=1+2&z=%2F';
    expect(canonicalUrl(url)).toBe(url);
  });

  it('is canonical the first time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
      }),
    );
  });

  it('refuses what is no absolute URL', () => {
    expect(() => canonicalUrl('/a')).toThrow(TypeError);
  });
});

describe('articleId', () => {
  it('is the first 16 digits of the SHA-256 (test vector of FIPS 180-4: "abc")', () => {
    expect(articleId('abc')).toBe('ba7816bf8f01cfea');
  });
});
