import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../../../scripts/pipeline/gather/robots/parse-robots.ts';
import { inLittleWork } from '../../../support/work-time.ts';

const SITE = 'https://news.test';

function read(text: string) {
  return parseRobots(Buffer.from(text));
}

function allows(text: string, path: string): boolean {
  return read(text).rules.allow(new URL(path, SITE));
}

describe('the rules of a robots.txt (RFC 9309)', () => {
  it.each([
    ['nothing', '', '/a', true],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['the longest path', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['the longest path, in any order', 'User-agent: *\nAllow: /\nDisallow: /a', '/a', false],
    ['the kinder of two equal ones', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*/print', '/2026/story/print?x', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['an end reached', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf.pdf', false],
    ['pieces that may not overlap', 'User-agent: *\nDisallow: /aba*ba$', '/aba', true],
    ['a query', 'User-agent: *\nDisallow: /*?s=', '/find?s=1', false],
    ['letters beyond ASCII', 'User-agent: *\nDisallow: /actualité', '/actualit%C3%A9/1', false],
    ['an encoded plain letter', 'User-agent: *\nDisallow: /%61', '/a', false],
    ['an encoded slash', 'User-agent: *\nDisallow: /a%2fb', '/a/b', true],
    ['our name', 'User-agent: *\nDisallow: /\nUser-agent: OVERVIEW/2.0 bot\nAllow: /', '/a', true],
    [
      'our name in two groups',
      'User-agent: overview\nAllow: /a\n\nUser-agent: overview\nDisallow: /b',
      '/b',
      false,
    ],
    ['our name beside others', 'User-agent: a\nUser-agent: overview\nDisallow: /b', '/b', false],
    [
      'names parted by a sitemap',
      'User-agent: *\nSitemap: https://x.test/s\nUser-agent: b\nDisallow: /b',
      '/b',
      false,
    ],
    ['another name that begins alike', 'User-agent: overviewer\nDisallow: /', '/a', true],
    ['a group of ours without rules', 'User-agent: *\nDisallow: /\nUser-agent: overview', '/a', true],
    ['rules of nobody', 'Disallow: /\nUser-agent: *\nAllow: /b', '/a', true],
    [
      'comments, blanks and a byte order mark',
      '\ufeff user-AGENT : * # all\r\r\n disallow : /a # no',
      '/a',
      false,
    ],
    ['a path without its slash', 'User-agent: *\nDisallow: *private', '/x/private', false],
  ])('follow %s', (_rule, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it('are those of a library, on any small file', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab', '/', '*', '$', '?', '%2F', 'é', '.'), { maxLength: 7 })
      .map((parts) => `/${parts.join('')}`.replace(/\*+/g, '*'));
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('Allow: ', 'Disallow: ', 'disallow:'), path).map((parts) => parts.join('')),
      fc.constantFrom('User-agent: *', 'User-agent: overview', 'User-agent: other', '', '# a comment'),
    );
    // The library knows a group only by its rules; RFC 9309 §2.2.1 has empty ones, too.
    const file = fc.array(line, { maxLength: 10 }).map((lines) => [...lines, 'Disallow:'].join('\n'));
    fc.assert(
      fc.property(file, path, (text, asked) => {
        const url = new URL(`${SITE}${asked}`);
        const expected = robotsParser(`${SITE}/robots.txt`, text).isAllowed(url.href, 'Overview');
        expect(read(text).rules.allow(url)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('say how long to wait', () => {
    expect(read('User-agent: *\nCrawl-delay: 2.5').delay).toBe(2.5);
    expect(read('User-agent: *\nCrawl-delay: often').delay).toBeUndefined();
  });
});

describe('lines of a robots.txt', () => {
  it.each([
    ['end in any way', 'User-agent: *\r\rDisallow: /a\r\nDisallow: /b\n\n\nDisallow: /c', ['/a', '/b', '/c']],
    [
      'are comments behind a hash',
      '#:\nUser-agent: * # all\n# Disallow: /x\nDisallow: /a # x\nDisallow#: /y',
      ['/a'],
    ],
    ['say nothing without a colon', 'User-agent\nUser-agent: *\nDisallow\n : \n:\nDisallow: /a', ['/a']],
    ['have a value with colons', 'User-agent: *\nDisallow: /a:b:', ['/a:b:']],
  ])('%s', (_what, text, forbidden) => {
    const tried = ['/a', '/b', '/c', '/x', '/y', '/a:b:'];
    const known = tried.filter((path) => !allows(text, path) && forbidden.some((each) => path === each));
    expect(known).toEqual(forbidden);
    expect(allows(text, '/z')).toBe(true);
    expect(allows(text, '/x')).toBe(true);
    expect(allows(text, '/y')).toBe(true);
  });
});

describe('a hostile robots.txt', () => {
  const path = `/${'a'.repeat(1_990)}`;
  const filled = (line: (index: number) => string) => {
    const lines = ['User-agent: *'];
    for (let size = 0; size < 512_000; size += (lines.at(-1) ?? '').length + 1)
      lines.push(line(lines.length));
    return lines.join('\n');
  };

  it.each([
    ['stars', filled((index) => `Disallow: /${'*a'.repeat(900)}${index}b`)],
    ['long pieces', filled((index) => `Disallow: /*${'a'.repeat(980)}${index}`)],
    ['short rules', filled((index) => `Disallow: /*aa${index}`)],
    ['groups', filled((index) => `User-agent: overview\nAllow: /${index}`)],
    ['characters beyond ASCII', filled((index) => `Disallow: /${'\u0344'.repeat(1_900)}${index}`)],
    ['control characters', filled((index) => `Disallow: /${'\u0001'.repeat(1_900)}${index}`)],
    ['percent signs', filled((index) => `Disallow: /${'%41'.repeat(600)}${index}`)],
    ['empty lines', filled(() => '')],
    ['lines without a value', filled(() => 'Allow:')],
    ['one line', `User-agent: *\nDisallow: /${'*a'.repeat(400_000)}`],
  ])('of %s costs less than two seconds', (_kind, text) => {
    inLittleWork(2_000, () => allows(text, path));
  });

  it('of many rules with stars is taken at its strictest beyond the first thousand', () => {
    const text = filled((index) => `${index > 3_000 ? 'Disallow: /b*' : 'Allow: /a*'}${index}`);
    expect(allows(text, '/a')).toBe(true);
    expect(allows(text, '/b')).toBe(false);
  });

  const SLOW = '../shared/cases/attack/robots-slow.txt.gz';
  it.skipIf(!existsSync(SLOW))('of 490 rules with 990 stars each costs no second', () => {
    const text = gunzipSync(readFileSync(SLOW)).toString();
    inLittleWork(1_000, () => allows(text, path));
  });
});
