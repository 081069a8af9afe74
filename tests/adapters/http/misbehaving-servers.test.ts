import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { FetchReason } from '../../../scripts/pipeline/gather/fetcher.ts';
import { listen } from '../../support/loopback.ts';
import { makeFetcher } from '../../support/make-fetcher.ts';
import { MISBEHAVIOURS } from '../../support/misbehaviours.ts';

type Case = keyof typeof MISBEHAVIOURS;

/** What a reader of the ledger learns of each; `fetched` where the document can be had all the same. */
const EXPECTED: Record<Case, FetchReason | 'fetched'> = {
  'gzip-bomb': 'too large',
  'gzip-double': 'too large',
  'br-bomb': 'too large',
  'deflate-raw': 'fetched',
  'gzip-trunc': 'truncated',
  'gzip-lie': 'bad encoding',
  'encoding-chain': 'bad encoding',
  zstd: 'fetched',
  drip: 'timed out',
  'headers-stall': 'timed out',
  'connect-stall': 'timed out',
  infinite: 'too large',
  'big-length': 'timed out',
  'short-length': 'fetched',
  'long-length': 'truncated',
  'two-lengths': 'truncated',
  'te-cl': 'bad response',
  'hdr-100k': 'bad response',
  'hdr-10m': 'bad response',
  'hdr-3000': 'bad response',
  'hdr-nul': 'bad response',
  'status-999': 'HTTP error',
  'status-103': 'fetched',
  '200-empty': 'empty',
  '204': 'empty',
  '206': 'bad response',
  '304-unasked': 'not modified, and not kept',
  '401': 'access refused',
  '403-cf': 'access refused',
  '404': 'not found',
  '410': 'gone',
  '429-sec': 'asked to wait',
  '429-date': 'asked to wait',
  '429-year': 'asked to wait',
  '429-neg': 'asked to wait',
  '429-none': 'asked to wait',
  '451': 'access refused',
  '500': 'server error',
  '500-then-200': 'fetched',
  '503-retry': 'server error',
  '521': 'server error',
  'ct-octet': 'fetched',
  'ct-none': 'fetched',
  'ct-image': 'fetched',
  'cookie-wall': 'too many redirects',
  'redirect-loop': 'too many redirects',
  'redirect-metadata': 'address not allowed',
  'redirect-mapped': 'address not allowed',
  'redirect-decimal': 'address not allowed',
  'redirect-short': 'address not allowed',
  'redirect-hex': 'address not allowed',
  'redirect-file': 'redirect not allowed',
  'redirect-password': 'redirect not allowed',
  'redirect-nowhere': 'HTTP error',
  rst: 'truncated',
  fin: 'truncated',
  http09: 'bad response',
};

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
