import { t } from '../../interface/t.ts';
import type { Deduction } from '../../schemas/story.ts';
import { TOPICS, topicSchema } from '../../schemas/topic.ts';
import { countryName } from '../countries.ts';
import { regionName } from '../regions.ts';

/** Returns why a story loses points for those ranked above it, in a phrase. */
export function deductionWords({ part, of }: Deduction): string {
  if (part === 'same event') return t('May report the same event as no. {rank}', { rank: of });
  if (part === 'same country') return t('One of several stories on {subject}', { subject: countryName(of) });
  const subject = part === 'same topic' ? t(TOPICS[topicSchema.parse(of)]).toLowerCase() : regionName(of);
  return t('One of several stories on {subject}', { subject });
}
