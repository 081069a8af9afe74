import type { Why } from '../../pipeline/outcome/failure.ts';
import { repeatableMessage } from '../../pipeline/outcome/repeatable-message.ts';
import { WorkLimitError } from './ask-worker.ts';

/** Longest message that a ledger keeps of what ended a thread, in UTF-16 code units. */
const LONGEST_DETAIL = 200;

/** Why a thread gave no answer about a document, as a ledger reason. */
export function threadFailure(error: Error): Why<'took too long' | 'unreadable'> & { detail: string } {
  const reason = error instanceof WorkLimitError ? 'took too long' : 'unreadable';
  return { reason, detail: repeatableMessage(error.message).slice(0, LONGEST_DETAIL) };
}
