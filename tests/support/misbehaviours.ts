import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FetchReason } from '../../scripts/pipeline/gather/fetcher.ts';
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';

/** Answers one request, well or badly. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** The feed that a well-behaved server sends; what it says does not matter here. */
export const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title></channel></rss>';

const zeros = (bytes: number) => Buffer.alloc(bytes);

const send =
  (status: number, headers: Record<string, string>, body: string | Buffer = FEED): Behaviour =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

/** Writes bytes to the connection past the HTTP server, then closes it by default. */
const raw =
  (text: string, after: 'end' | 'stay' | 'reset' = 'end'): Behaviour =>
  ({ socket }) => {
    socket.write(text);
    if (after === 'end') socket.end();
    if (after === 'reset') setTimeout(() => socket.resetAndDestroy(), 20);
  };

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n';
const redirect = (location: string, status = 302): Behaviour => send(status, { location }, '');

const drip: Behaviour = (_request, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 200);
  response.on('close', () => clearInterval(timer));
};

const endless: Behaviour = (_request, response) => {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write(zeros(65_536)));
  };
  response.on('drain', more);
  more();
};

let failures = 0;

/** Ways in which servers misbehave, by a descriptive name. */
export const MISBEHAVIOURS = {
  'gzip-bomb': (request, response) =>
    send(200, { 'content-encoding': 'gzip' }, gzipSync(zeros(2 ** 26)))(request, response),
  'gzip-double': (request, response) =>
    send(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(zeros(2 ** 26))))(request, response),
  'br-bomb': (request, response) =>
    send(200, { 'content-encoding': 'br' }, brotliCompressSync(zeros(2 ** 24)))(request, response),
  'deflate-raw': send(200, { 'content-encoding': 'deflate' }, deflateRawSync(FEED)),
  'gzip-trunc': send(200, { 'content-encoding': 'gzip' }, gzipSync(FEED).subarray(0, -12)),
  'gzip-lie': send(200, { 'content-encoding': 'gzip' }),
  'encoding-chain': send(200, { 'content-encoding': Array(20).fill('gzip').join(', ') }, gzipSync(FEED)),
  zstd: send(200, { 'content-encoding': 'zstd' }, zstdCompressSync(FEED)),
  drip,
  'headers-stall': raw('HTTP/1.1 200 OK\r\n', 'stay'),
  'connect-stall': () => undefined,
  infinite: endless,
  'big-length': raw(`${HEAD}Content-Length: 10000000000\r\n\r\n${FEED}`, 'stay'),
  'short-length': raw(`${HEAD}Content-Length: 10\r\n\r\n${FEED}${FEED}`),
  'long-length': raw(`${HEAD}Content-Length: 1000\r\n\r\n${FEED}`),
  'two-lengths': raw(`${HEAD}Content-Length: 10\r\nContent-Length: 20\r\n\r\n${FEED}`),
  'te-cl': raw(`${HEAD}Transfer-Encoding: chunked\r\nContent-Length: 10\r\n\r\n5\r\nhello\r\n0\r\n\r\n`),
  'hdr-100k': raw(`${HEAD}X-Long: ${'x'.repeat(100_000)}\r\n\r\n${FEED}`),
  'hdr-10m': raw(`${HEAD}X-Long: ${'x'.repeat(10_000_000)}\r\n\r\n${FEED}`),
  'hdr-3000': raw(
    `${HEAD}${Array.from({ length: 3000 }, (_, n) => `X-${n}: some value\r\n`).join('')}\r\n${FEED}`,
  ),
  'hdr-nul': raw(`${HEAD}X-Nul: a\0b\r\n\r\n${FEED}`),
  'status-999': raw(`HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n`),
  'status-103': raw(
    `HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n${HEAD}Content-Length: ${FEED.length}\r\n\r\n${FEED}`,
  ),
  '200-empty': send(200, {}, ''),
  '204': send(204, {}, ''),
  '206': send(206, { 'content-range': 'bytes 0-9/100' }),
  '304-unasked': send(304, {}, ''),
  '401': send(401, {}),
  '403-cf': send(403, { 'cf-mitigated': 'challenge' }, '<title>Just a moment...</title>'),
  '404': send(404, {}),
  '410': send(410, {}),
  '429-sec': send(429, { 'retry-after': '120' }),
  '429-date': send(429, { 'retry-after': 'Mon, 23 Nov 2099 06:00:00 GMT' }),
  '429-year': send(429, { 'retry-after': '31536000' }),
  '429-neg': send(429, { 'retry-after': '-1' }),
  '429-none': send(429, {}),
  '451': send(451, {}),
  '500': send(500, {}),
  '500-then-200': (request, response) => send(failures++ % 2 === 0 ? 500 : 200, {})(request, response),
  '503-retry': send(503, { 'retry-after': '1' }),
  '521': send(521, {}),
  'ct-octet': send(200, { 'content-type': 'application/octet-stream' }),
  'ct-none': raw(`HTTP/1.1 200 OK\r\nContent-Length: ${FEED.length}\r\n\r\n${FEED}`),
  'ct-image': send(200, { 'content-type': 'image/png' }),
  'cookie-wall': (request, response) => redirect(request.url ?? '/')(request, response),
  'redirect-loop': ({ url }, response) => {
    response.writeHead(302, { location: url === '/feed.xml?a' ? '/feed.xml?b' : '/feed.xml?a' }).end();
  },
  'redirect-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  'redirect-mapped': redirect('http://[::ffff:169.254.169.254]/'),
  'redirect-decimal': redirect('http://2130706433/'),
  'redirect-short': redirect('http://127.1/'),
  'redirect-hex': redirect('http://0x7f.1/'),
  'redirect-file': redirect('file:///etc/passwd'),
  'redirect-password': redirect('http://user:secret@host.test/'),
  'redirect-nowhere': send(302, {}),
  rst: raw(`${HEAD}Content-Length: 1000\r\n\r\n${FEED}`, 'reset'),
  fin: raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`),
  http09: raw(FEED),
} satisfies Record<string, Behaviour>;

/** What a reader of the ledger learns of each; `fetched` where the document can be had all the same. */
export const EXPECTED: Record<keyof typeof MISBEHAVIOURS, FetchReason | 'fetched'> = {
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

/** Feeds that are made to harm their parser, and what it makes of them: entries, or a fault. */
export const HOSTILE_FEEDS = {
  'billion-laughs': {
    body: `<!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n] ?? ''} "${`&${'abcdefghi'[n] ?? ''};`.repeat(10)}">`).join('')}]><rss><channel><title>&j;</title></channel></rss>`,
    outcome: '0 entries',
  },
  'deep-xml': {
    body: `<rss><channel><title>${'<a>'.repeat(100_000)}`,
    outcome: '0 entries; content nested over 100 levels deep was dropped',
  },
  'wrong-charset': {
    body: Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><rss><channel><title>caf'),
      Buffer.from([0xe9]),
      Buffer.from('</title></channel></rss>'),
    ]),
    outcome: '0 entries',
  },
  'web-page': { body: '<!doctype html><title>Not here</title>', outcome: 'web page' },
} satisfies Record<string, { body: string | Buffer; outcome: string }>;
