import { parentPort } from 'node:worker_threads';
import { extractPage } from '../../pipeline/gather/extract/extract-page.ts';
import type { FetchedPage } from '../../pipeline/gather/extract/extractor.ts';
import { decodeDocument } from '../../text/decode-document.ts';
import { READY } from '../worker/ask-worker.ts';

parentPort?.on('message', ({ url, body, contentType }: FetchedPage) => {
  const { text } = decodeDocument(body, { contentType, kind: 'page' });
  parentPort?.postMessage(extractPage(text, url));
});
parentPort?.postMessage(READY);
