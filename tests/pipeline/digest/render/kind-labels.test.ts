import { expect, it } from 'vitest';
import { makeSnapshot } from '../../../support/make-day.ts';
import { buildDigest } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';

const dam = [
  'The dam on the Orvel river burst on Tuesday and flooded the town of Marsk, the governor said.',
  'Rescuers brought four hundred people from the roofs of Marsk to the school on the hill.',
];
const sketches = [
  { source: 'fr-matin', title: 'Orvel dam bursts and floods the town of Marsk', paragraphs: dam },
  { source: 'de-blatt', title: 'Dam bursts on the Orvel, town of Marsk flooded', paragraphs: dam },
  { source: 'ke-post', title: 'Opinion: Orvel dam burst, Marsk flooded: who pays?', paragraphs: dam },
];

it('marks an opinion as one in the list of a story’s articles', () => {
  const files = buildDigest(makeSnapshot(sketches), defaultDigestOptions('full'));
  const story = [...files.values()].join();
  expect(story).toContain('ke-post (opinion), KE');
  expect(story).toContain('— fr-matin, FR');
});
