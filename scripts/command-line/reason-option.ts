import { MAX_REASON_LENGTH } from '../../src/schemas/withdrawal.ts';
import { cleanText } from '../text/clean-text.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/**
 * Parses the value of `--reason`: what every reader is told.
 * @throws InputError when it says nothing, or too much
 */
export function parseReason(option: string, text: string): string {
  const reason = cleanText(text);
  if (reason !== '' && reason.length <= MAX_REASON_LENGTH) return reason;
  const what = reason === '' ? `${JSON.stringify(text)} says nothing` : `it has ${reason.length} characters`;
  throw new InputError(
    option,
    what,
    `say in at most ${MAX_REASON_LENGTH} characters why, as readers will see it`,
  );
}
