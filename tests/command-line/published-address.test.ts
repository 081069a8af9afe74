import { describe, expect, it } from 'vitest';
import { parsePublishedAddress } from '../../scripts/command-line/published-address.ts';
import { parseReason } from '../../scripts/command-line/reason-option.ts';

const STORY = { kind: 'story', day: '2026-03-18', slug: 'flood', page: '/2026-03-18/flood/' };
const ARTICLE = { kind: 'article', day: '2026-03-18', slug: 'one', page: '/2026-03-18/articles/one/' };
const WHOLE = { kind: 'day', day: '2026-03-18', slug: '', page: '/2026-03-18/' };

describe('the address of what is to be withdrawn', () => {
  it.each([
    ['2026-03-18', WHOLE],
    ['/2026-03-18/', WHOLE],
    ['https://news.example/2026-03-18/', WHOLE],
    ['2026-03-18/flood', STORY],
    ['/2026-03-18/flood/index.md', STORY],
    ['https://news.example/2026-03-18/flood/#Takes', STORY],
    ['/2026-03-18/articles/one/', ARTICLE],
    ['https://news.example/2026-03-18/articles/one/index.html?from=feed', ARTICLE],
  ])('%s', (text, place) => {
    expect(parsePublishedAddress(text, { site: 'https://news.example' })).toEqual(place);
  });

  it('may have the path that the site shares its host by, or leave it out', () => {
    const settings = { site: 'https://host.example', base: '/world/' };
    expect(parsePublishedAddress('https://host.example/world/2026-03-18/flood/', settings)).toEqual(STORY);
    expect(parsePublishedAddress('/2026-03-18/flood/', settings)).toEqual(STORY);
  });

  it.each([
    '',
    'flood',
    '2026-02-30',
    '/2026-03-18/status/',
    '/2026-03-18/countries/de/',
    '/2026-03-18/articles/',
    '/2026-03-18/../../etc/passwd',
    '/2026-03-18/%2e%2e/',
    'mailto:editor@news.example',
  ])('%j is refused, with what to give instead', (text) => {
    expect(() => parsePublishedAddress(text, {})).toThrow(
      /not (?:the|an) address[^]*give one like 2026-03-18/,
    );
  });

  it('of another site is refused', () => {
    const other = () =>
      parsePublishedAddress('https://other.example/2026-03-18/', { site: 'https://news.example' });
    expect(other).toThrow('it is not an address of news.example');
  });
});

describe('the reason', () => {
  it('is kept as one clean line', () => {
    expect(parseReason('--reason', '  The source\nasked\u202e for it. ')).toBe('The source asked for it.');
  });
  it.each([' ', 'x'.repeat(501)])('is refused where it says nothing or too much', (text) => {
    expect(() => parseReason('--reason', text)).toThrow('--reason');
  });
});
