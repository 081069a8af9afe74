import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { StoryAnnotator } from '../../pipeline/digest/annotate/annotate-stories.ts';
import { storyAnswerSchema, type StoryAnswer } from '../../pipeline/digest/annotate/ask-about-story.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { jsonValue } from '../../text/json-value.ts';
import type { ChatClient } from './chat-client.ts';
import { readIfThere } from '../disk/if-there.ts';
import { writeWhole } from '../disk/write-whole.ts';

/** Stories in a row for which an endpoint is not reached, after which it is asked no more: one that hangs takes minutes each. */
const MAX_UNREACHED = 3;

const GIVEN_UP: ServiceFailure = {
  reason: 'not reached',
  detail: `it was not asked, since ${MAX_UNREACHED} stories in a row had not been answered`,
};

/**
 * An annotator that asks an endpoint about stories, and caches its answers in a folder by model and question. An endpoint that
 * is not reached again and again is given up for this run.
 */
export function chatAnnotator(client: ChatClient, folder: string): StoryAnnotator {
  let unreached = 0;
  return {
    model: client.model,
    answer: async (question) => {
      const of = createHash('sha256').update(canonicalLine({ model: client.model, ...question }));
      const path = join(folder, `${of.digest('hex').slice(0, 32)}.json`);
      const known = await readAnswer(path);
      if (known) return succeed(known);
      if (unreached === MAX_UNREACHED) return fail(GIVEN_UP);
      const answer = await client.ask(question, 'story', storyAnswerSchema);
      unreached = !answer.ok && answer.failure.reason === 'not reached' ? unreached + 1 : 0;
      if (!answer.ok) return answer;
      await writeWhole(path, canonicalLine(answer.value));
      return answer;
    },
  };
}

async function readAnswer(path: string): Promise<StoryAnswer | undefined> {
  const kept = await readIfThere(path);
  // A damaged answer counts as missing.
  return kept && storyAnswerSchema.safeParse(jsonValue(kept.toString('utf8'))).data;
}
