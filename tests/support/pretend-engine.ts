import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { READY } from '../../scripts/adapters/worker/ask-worker.ts';
import type { BergamotRequest } from '../../scripts/adapters/translate/bergamot-worker.ts';
import { succeed } from '../../scripts/pipeline/outcome/result.ts';

// The program of a translation thread whose model is a word that says how it behaves.

let model = '';

const BEHAVIOURS: Record<string, (sentence: string) => string> = {
  echo: (sentence) => sentence,
  stammer: () => 'the the the the the the the the the',
  silent: () => '',
  hang: () => {
    for (;;);
  },
  crash: () => process.exit(3),
  good: (sentence) => `This is the English of what was said in ${sentence.length} letters.`,
};

parentPort?.on('message', (request: BergamotRequest) => {
  if ('load' in request) {
    model = Buffer.from(request.load.model).toString();
    parentPort?.postMessage(succeed([]));
    return;
  }
  const answer = succeed(request.sentences.map((sentence) => BEHAVIOURS[model]?.(sentence) ?? ''));
  // Longer texts are done sooner, so that answers come in another order than questions.
  const letters = request.sentences.join('').length;
  void sleep(20 / (1 + (letters % 7))).then(() => parentPort?.postMessage(answer));
});
parentPort?.postMessage(READY);
