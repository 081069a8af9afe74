import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { READY } from '../../scripts/adapters/worker/ask-worker.ts';
import type { BergamotRequest } from '../../scripts/adapters/translate/bergamot-worker.ts';
import { fail, succeed } from '../../scripts/pipeline/outcome/result.ts';

// The program of a translation thread whose model is a word that says how it behaves.

let model = '';
let asked = 0;

const BEHAVIOURS: Record<string, (sentence: string) => string> = {
  echo: (sentence) => sentence,
  stammer: () => 'the the the the the the the the the',
  silent: () => '',
  hang: () => {
    for (;;);
  },
  crash: () => process.exit(3),
  /** Fails from its fourth text on, as an engine whose memory is used up. */
  tired: (sentence) => {
    if (asked > 3) throw new Error('out of memory');
    return `This is the English of what was said in ${sentence.length} letters.`;
  },
  /** Ends at its fourth text. */
  worn: (sentence) => {
    if (asked > 3) process.exit(7);
    return `This is the English of what was said in ${sentence.length} letters.`;
  },
  /** Fails on some texts, and on all after them. */
  brittle: (sentence) => {
    if (sentence.includes('3')) asked = Infinity;
    if (asked === Infinity) throw new Error('table index is out of bounds');
    return `This is the English of what was said in ${sentence.length} letters.`;
  },
  good: (sentence) => `This is the English of what was said in ${sentence.length} letters.`,
};

function answerTo(sentences: readonly string[]) {
  try {
    return succeed(sentences.map((sentence) => BEHAVIOURS[model]?.(sentence) ?? ''));
  } catch (error) {
    return fail({ reason: 'broken off', detail: (error as Error).message });
  }
}

parentPort?.on('message', (request: BergamotRequest) => {
  if ('load' in request) {
    model = Buffer.from(request.load.model).toString();
    parentPort?.postMessage(succeed([]));
    return;
  }
  asked += 1;
  const answer = answerTo(request.sentences);
  // Longer texts are done sooner, so that answers come in another order than questions.
  const letters = request.sentences.join('').length;
  void sleep(20 / (1 + (letters % 7))).then(() => parentPort?.postMessage(answer));
});
parentPort?.postMessage(READY);
