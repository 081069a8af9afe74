import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** Writes bytes to the connection past the HTTP server, then closes it unless told otherwise. */
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

/** What servers do to those who read them, by a name that tells. */
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
    response.writeHead(302, { location: url === '/a' ? '/b' : '/a' }).end();
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
