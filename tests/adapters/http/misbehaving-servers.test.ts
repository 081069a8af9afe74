import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';
import { EXPECTED, MISBEHAVIOURS } from '../../support/misbehaviours.ts';

type Case = keyof typeof MISBEHAVIOURS;

describe('a server that misbehaves costs one request, and the ledger says why', () => {
  it.concurrent.each(Object.keys(MISBEHAVIOURS) as Case[])('%s', async (name) => {
    const port = await listen(createServer(MISBEHAVIOURS[name]));
    const fetcher = await makeFetcher(port);
    const began = performance.now();
    const result = await fetcher.fetch('http://news.test/feed.xml', 'feed');
    expect(result.ok ? 'fetched' : result.reason).toBe(EXPECTED[name]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
