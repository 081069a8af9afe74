import { parentPort } from 'node:worker_threads';
import type { FeedDocument } from '../../pipeline/gather/feed/feed-reader.ts';
import { parseFeed } from '../../pipeline/gather/feed/parse-feed.ts';
import { decodeDocument } from '../../text/decode-document.ts';
import { READY } from '../worker/ask-worker.ts';

parentPort?.on('message', ({ body, contentType, ...origin }: FeedDocument) => {
  const { text } = decodeDocument(body, { contentType, kind: 'feed' });
  parentPort?.postMessage(parseFeed(text, origin));
});
parentPort?.postMessage(READY);
