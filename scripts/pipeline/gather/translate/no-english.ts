import { cleanText } from '../../../text/clean-text.ts';
import type { Why } from '../../outcome/failure.ts';

/**
 * Why a text stays in its own language, as a ledger reason.
 * @param failures the failure of each engine that can translate the language; empty when none can
 * @param absent the failure of each engine of which it is not known whether it can
 */
export function noEnglish(
  failures: readonly string[],
  absent: readonly string[],
  language: string,
): Why<'not believed' | 'engine not available' | 'no engine'> {
  const detail = cleanText([...failures, ...absent].join('; '));
  if (failures.length > 0) return { reason: 'not believed', detail };
  return absent.length > 0
    ? { reason: 'engine not available', detail }
    : { reason: 'no engine', detail: cleanText(`no engine translates ${language}`) };
}
