import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fetchArchive } from '../../../scripts/adapters/http/fetch-archive.ts';
import { listen } from '../../support/loopback.ts';

/** What the server of these tests answers, by path. */
const ANSWERS: Record<string, [status: number, headers: Record<string, string>, body: string]> = {
  '/day.tar.zst': [200, {}, 'the archive'],
  '/large.tar.zst': [200, {}, 'x'.repeat(2_000)],
  '/moved.tar.zst': [302, { location: '/day.tar.zst' }, ''],
  '/inside.tar.zst': [302, { location: 'http://10.0.0.1/secret' }, ''],
  '/round.tar.zst': [302, { location: '/round.tar.zst' }, ''],
};

/** Starts the server, and gives its port. */
function serve(): Promise<number> {
  const server = createServer(({ url = '' }, response) => {
    const [status, headers, body] = ANSWERS[url] ?? [404, {}, ''];
    response.writeHead(status, headers).end(body);
  });
  return listen(server);
}

const fetched = (address: string, environment: NodeJS.ProcessEnv = {}) =>
  fetchArchive(address, { environment, userAgent: 'test', limit: 1_000 });

describe('an archive at an address that the user gave', () => {
  it('is fetched, also from this machine if the address says so', async () => {
    const port = await serve();
    expect((await fetched(`http://127.0.0.1:${port}/day.tar.zst`)).toString()).toBe('the archive');
  });

  it('is fetched through redirects, but never from inside the network', async () => {
    const environment = { OVERVIEW_TEST_ORIGIN: String(await serve()) };
    expect((await fetched('http://news.example/moved.tar.zst', environment)).toString()).toBe('the archive');
    await expect(fetched('http://news.example/inside.tar.zst', environment)).rejects.toThrow(
      '10.0.0.1 is not public',
    );
    await expect(fetched('http://news.example/round.tar.zst', environment)).rejects.toThrow(
      'it redirects more than 5 times',
    );
  });

  it('is not followed from this machine to another address of it', async () => {
    const port = await serve();
    await expect(fetched(`http://127.0.0.1:${port}/moved.tar.zst`)).rejects.toThrow('is not public');
  });

  it.each([
    ['http://news.example/large.tar.zst', 'too large: over 1000 bytes'],
    ['http://news.example/gone.tar.zst', 'not found: HTTP 404'],
    ['http://192.168.0.1/day.tar.zst', 'is not public'],
    ['file:///etc/passwd', 'file: is not http'],
    ['https://user:secret@news.example/day.tar.zst', 'an address with a password'],
  ])('is refused: %s', async (address, why) => {
    const environment = { OVERVIEW_TEST_ORIGIN: String(await serve()) };
    await expect(fetched(address, environment)).rejects.toThrow(why);
  });
});
