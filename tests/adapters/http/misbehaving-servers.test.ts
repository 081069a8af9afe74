import { createServer } from 'node:http';
import { describe, it } from 'vitest';
import { type AtEnd, listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';
import { EXPECTED, MISBEHAVIOURS } from '../../support/misbehaviours.ts';

type Case = keyof typeof MISBEHAVIOURS;

/** Milliseconds that a request may take to a server that never ends its answer, and to any other. */
const STALLED = 1_000;
const PATIENCE = 100_000;

describe('a server that misbehaves costs one request, and the ledger says why', () => {
  // Many wait for a time limit, so they run at once; what each starts must then end with it and no other.
  it.concurrent.for(Object.keys(MISBEHAVIOURS) as Case[])('%s', async (name, { onTestFinished, expect }) => {
    const atEnd: AtEnd = (action) => onTestFinished(action);
    const port = await listen(createServer(MISBEHAVIOURS[name]), atEnd);
    const fetcher = await makeFetcher(
      port,
      { requestTime: EXPECTED[name] === 'timed out' ? STALLED : PATIENCE },
      atEnd,
    );
    const began = performance.now();
    const result = await fetcher.fetch('http://news.test/feed.xml', 'feed');
    expect(result.ok ? 'fetched' : result.failure.reason).toBe(EXPECTED[name]);
    // One of them asks for two minutes.
    expect(performance.now() - began).toBeLessThan(110_000);
  });
});
