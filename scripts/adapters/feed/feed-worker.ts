import { parentPort } from 'node:worker_threads';
import type { FeedDocument } from '../../pipeline/gather/feed/feed-reader.ts';
import { parseFeed } from '../../pipeline/gather/feed/parse-feed.ts';
import { decodeDocument } from '../../text/decode-document.ts';
import { READY } from '../worker/ask-worker.ts';

parentPort?.on('message', ({ url, body, contentType }: FeedDocument) => {
  const { text } = decodeDocument(body, { contentType, kind: 'feed' });
  parentPort?.postMessage(parseFeed(text, { url }));
});
parentPort?.postMessage(READY);
