import { parentPort } from 'node:worker_threads';
import { extractPage } from '../../pipeline/extract/extract-page.ts';

/** What a worker is asked. */
export interface ExtractRequest {
  html: string;
  url: string;
}

parentPort?.on('message', ({ html, url }: ExtractRequest) => {
  parentPort?.postMessage(extractPage(html, url));
});
