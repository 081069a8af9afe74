import { cleanText } from '../../../text/clean-text.ts';
import type { Why } from '../../outcome/failure.ts';

/**
 * Why a text stays in its own language, as a ledger reason.
 * @param engines the failure of each engine that can translate the language; empty when none can
 */
export function noEnglish(engines: readonly string[], language: string): Why<'not believed' | 'no engine'> {
  return engines.length > 0
    ? { reason: 'not believed', detail: cleanText(engines.join('; ')) }
    : { reason: 'no engine', detail: cleanText(`no engine translates ${language}`) };
}
