import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { exactly } from '../../outcome/failure.ts';
import { MODEL_LEFT_OUT } from './left-out.ts';
import type { Translator } from './translator.ts';

/** A ledger line for each model that the engines of a chain left out for one of these languages, sorted. */
export async function leftOutLines(
  chain: readonly Translator[],
  languages: Iterable<string>,
): Promise<LedgerLine[]> {
  const lines = new Map<string, LedgerLine>();
  for (const language of languages) {
    for (const engine of chain) {
      for (const { model, why } of (await engine.leftOut?.(language)) ?? []) {
        const subject = `${engine.name}: ${model}`;
        const detail = cleanText(exactly(why));
        lines.set(`${subject}\n${detail}`, {
          stage: 'translate',
          subject,
          outcome: 'dropped',
          reason: MODEL_LEFT_OUT,
          detail,
        });
      }
    }
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
