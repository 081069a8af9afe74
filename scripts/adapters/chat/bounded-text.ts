import type { Transport } from './transport.ts';

type Answered = Awaited<ReturnType<Transport>>;

/**
 * Size limit of a service's answer as unpacked, in bytes: that on a story has a few thousand, and a batch of translations no
 * more than some ten times what was sent.
 */
export const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** An answer that is longer than any that can be meant. */
export class AnswerTooLong extends Error {
  constructor() {
    super(`the answer has over ${MAX_ANSWER_BYTES} bytes`);
  }
}

/**
 * Reads the text of an answer, piece by piece as it is unpacked.
 * @throws AnswerTooLong as soon as it exceeds the limit, with the rest unread
 */
export async function boundedText({ body }: Pick<Answered, 'body'>): Promise<string> {
  const decoder = new TextDecoder();
  let length = 0;
  let text = '';
  // Leaving the loop cancels what is still to come.
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > MAX_ANSWER_BYTES) throw new AnswerTooLong();
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
