import type { Deduction } from '../../schemas/story.ts';
import { TOPICS, topicSchema } from '../../schemas/topic.ts';
import { countryName } from '../countries.ts';

/** Returns why a story loses points for those ranked above it, in a phrase. */
export function deductionWords({ part, of }: Deduction): string {
  if (part === 'same event') return `May report the same event as no. ${of}`;
  if (part === 'same country') return `One of several stories on ${countryName(of)}`;
  return `One of several stories on ${part === 'same topic' ? TOPICS[topicSchema.parse(of)].toLowerCase() : of}`;
}
