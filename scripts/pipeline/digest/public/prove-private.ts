import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { joinArticles } from '../../snapshot/day-article.ts';
import { privateHash } from '../../snapshot/public-snapshot.ts';
import { composeSnapshot, type DigestOptions } from '../build-digest.ts';
import { proveStories } from './prove-stories.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import type { ProvedStatement } from './statement.ts';

/**
 * Makes the digest of a private snapshot, and proves what it says by the whole texts: every quotation is cut from its article
 * again, every count is counted again. Its judgements are what the program makes of the texts.
 * @param options under which every text is shown
 * @param place the snapshot as messages name it
 * @throws InputError at the first statement that the texts disprove
 */
export function provePrivate(snapshot: Snapshot, options: DigestOptions, place: string): ProvedStatement[] {
  const composed = composeSnapshot(snapshot, options);
  const { derived = { articles: [], stories: [] } } = publishSnapshot(snapshot, composed, 'none');
  const form = {
    ...{ madeFrom: privateHash(snapshot), texts: 'licensed' as const, images: 'none' as const },
    ...{ coverageLimits: composed.digest.coverageLimits, settings: {} },
  };
  const published = { ...snapshot, derived, manifest: { ...snapshot.manifest, public: form } };
  const joined = new Map(joinArticles(snapshot).map((each) => [each.article.id, each]));
  const statements = proveStories(published, joined, (index) => ({
    at: `story ${index + 1}`,
    place: `${place}: story ${index + 1}`,
  }));
  return statements.map((each) => (each.kind === 'judgement' ? { ...each, proved: true } : each));
}
