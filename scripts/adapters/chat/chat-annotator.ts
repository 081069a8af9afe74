import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { StoryAnnotator } from '../../pipeline/digest/annotate/annotate-stories.ts';
import { storyAnswerSchema, type StoryAnswer } from '../../pipeline/digest/annotate/ask-about-story.ts';
import { succeed } from '../../pipeline/outcome/result.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { jsonValue } from '../../text/json-value.ts';
import type { ChatClient } from './chat-client.ts';
import { readIfThere } from '../disk/if-there.ts';
import { writeWhole } from '../disk/write-whole.ts';

/** An annotator that asks an endpoint about stories, and caches its answers in a folder by model and question. */
export function chatAnnotator(client: ChatClient, folder: string): StoryAnnotator {
  return {
    model: client.model,
    answer: async (question) => {
      const of = createHash('sha256').update(canonicalLine({ model: client.model, ...question }));
      const path = join(folder, `${of.digest('hex').slice(0, 32)}.json`);
      const known = await readAnswer(path);
      if (known) return succeed(known);
      const answer = await client.ask(question, 'story', storyAnswerSchema);
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
