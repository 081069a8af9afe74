import { join } from 'node:path';
import { annotateStories } from '../pipeline/digest/annotate/annotate-stories.ts';
import { composeSnapshot } from '../pipeline/digest/build-digest.ts';
import { quotable } from '../pipeline/digest/compose/quotable.ts';
import { checkPrivate } from '../pipeline/snapshot/public-snapshot.ts';
import { joinArticles } from '../pipeline/snapshot/day-article.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import type { Signer } from '../pipeline/snapshot/sign/signer.ts';
import { mostFrequent } from '../text/tally.ts';
import { chatClient, type ChatOptions } from '../adapters/chat/chat-client.ts';
import { progressBar } from '../adapters/terminal/progress-bar.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../adapters/snapshot/write-snapshot.ts';
import { chatAnnotator } from '../adapters/chat/chat-annotator.ts';

/** What to annotate, and by which model. */
export interface AnnotateRequest {
  /** A folder or an archive. */
  snapshot: string;
  /** The folder to write the new snapshot to. */
  out: string;
  /** Whether to replace a snapshot that is already there. */
  replace: boolean;
  chat: ChatOptions;
  /** Root of the project: answers are cached in `.cache/annotations/`. */
  project: string;
  /** Whether it was sealed in the same run: nobody has seen that seal, so that another in its place corrects nothing. */
  isNew?: boolean;
  /** Who signs the result. */
  signer: Signer | undefined;
}

/**
 * Lets a language model name the takes of a snapshot's stories and summarise them, the most widely covered first, and
 * seals the result. Earlier annotations are replaced, but for those of stories that it does not answer.
 * @returns what was done, left out and failed, one line each
 * @throws InputError when the snapshot cannot be verified, or the new one cannot be written
 */
export async function annotateSnapshot(request: AnnotateRequest): Promise<string[]> {
  const { manifest, ...contents } = await openSnapshot(request.snapshot);
  checkPrivate({ manifest }, request.snapshot);
  const bare = { manifest, ...contents, annotations: [] };
  const byId = new Map(joinArticles(bare).map((each) => [each.article.id, quotable(each)]));
  const { stories } = composeSnapshot(bare, defaultDigestOptions('full'));
  const client = chatClient(request.chat);
  const { annotations, ledger } = await annotateStories(
    stories.map(({ articles }) => articles.flatMap((id) => byId.get(id) ?? [])),
    chatAnnotator(client, join(request.project, '.cache/annotations')),
    progressBar(),
    contents.annotations,
  );
  const others = contents.ledger.filter(({ stage }) => stage !== 'annotate');
  const annotated = { ...contents, annotations, ledger: [...others, ...ledger] };
  const { out, replace, isNew = false, signer } = request;
  const chain = isNew ? { completes: manifest } : { replaces: { manifest, by: 'annotate' as const } };
  const sealed = { ...annotated, ...manifest, ...chain, generator: GENERATOR };
  const readFrom = { path: request.snapshot, manifest };
  await writeSnapshot(out, sealed, { replace, readFrom, signer });
  const failures = mostFrequent(
    ledger.flatMap(({ outcome, detail }) => (outcome === 'ok' ? [] : [detail ?? ''])),
  );
  return [
    ...failures.map(([what, count]) => `${what}: ${count}`),
    client.usage(),
    `${annotations.length} of ${stories.length} stories annotated`,
  ];
}
