import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';

/** The address of the feed at the end of a redirect whose answer has these lines. */
async function whereLeads(...lines: readonly string[]) {
  const port = await listen(
    createServer(({ url }, response) => {
      if (url === '/feed') response.setHeader('location', lines).writeHead(302).end();
      else response.end('the feed');
    }),
  );
  const result = await (await makeFetcher(port)).fetch('http://news.test/feed', 'feed');
  return result.ok ? result.value.url : result.failure.reason;
}

const inBytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding).toString('latin1');

describe('a redirect', () => {
  it.each([
    ['/última-hora', 'utf8', '/%C3%BAltima-hora'],
    ['/είδηση', 'utf8', '/%CE%B5%CE%AF%CE%B4%CE%B7%CF%83%CE%B7'],
    ['/voilà', 'utf8', '/voil%C3%A0'],
    ['/última-hora', 'latin1', '/%FAltima-hora'],
    ['/%C3%BAltima', 'utf8', '/%C3%BAltima'],
  ] as const)('to %s in %s leads where browsers go', async (location, encoding, path) => {
    expect(await whereLeads(inBytes(location, encoding))).toBe(`http://news.test${path}`);
  });

  it('that is said twice leads to the first address', async () => {
    expect(await whereLeads('/today', '/tomorrow')).toBe('http://news.test/today');
    expect(await whereLeads('', '/today')).toBe('http://news.test/today');
  });

  it('without an address is none', async () => {
    expect(await whereLeads(' ')).toBe('HTTP error');
  });
});

it('the Link header is read like that too', async () => {
  // With a text for a body, Node would write the header in UTF-8 once more.
  const link = inBytes('</είδηση>; rel="canonical"', 'utf8');
  const port = await listen(
    createServer((_, response) => response.setHeader('link', link).end(Buffer.from('the page'))),
  );
  const result = await (await makeFetcher(port)).fetch('http://news.test/feed', 'feed');
  expect(result).toMatchObject({
    value: { link: '</%CE%B5%CE%AF%CE%B4%CE%B7%CF%83%CE%B7>; rel="canonical"' },
  });
});
