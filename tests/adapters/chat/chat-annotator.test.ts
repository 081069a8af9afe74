import { expect, it } from 'vitest';
import { chatAnnotator } from '../../../scripts/adapters/chat/chat-annotator.ts';
import type { ChatClient } from '../../../scripts/adapters/chat/chat-client.ts';
import type { StoryAnswer } from '../../../scripts/pipeline/digest/annotate/ask-about-story.ts';
import { fail, succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { makeTemporary } from '../../support/run-folder.ts';

const ANSWER: StoryAnswer = { takes: [], voices: [], summary: [] };
const question = (material: string) => ({ task: 'divide', material });

/** An endpoint that answers some stories, and those that it was asked about. */
function endpoint(answered: readonly string[]) {
  const asked: unknown[] = [];
  const ask = ({ material }: { material: unknown }) => {
    asked.push(material);
    return Promise.resolve(
      answered.includes(String(material))
        ? succeed(ANSWER)
        : fail({ reason: 'not reached', detail: 'it took too long' }),
    );
  };
  return { asked, client: { model: 'm', ask } as unknown as ChatClient };
}

it('gives up an endpoint that three stories in a row did not reach, but not what it has answered before', async () => {
  const folder = makeTemporary('answers-');
  expect((await chatAnnotator(endpoint(['kept']).client, folder).answer(question('kept'))).ok).toBe(true);
  const { asked, client } = endpoint(['2']);
  const annotator = chatAnnotator(client, folder);
  const outcomes = [];
  for (const each of ['1', '2', '3', '4', '5', '6', 'kept', '7'])
    outcomes.push((await annotator.answer(question(each))).ok);
  expect(asked).toEqual(['1', '2', '3', '4', '5']);
  expect(outcomes).toEqual([false, true, false, false, false, false, true, false]);
  expect(await annotator.answer(question('8'))).toMatchObject({
    failure: { reason: 'not reached', detail: expect.stringContaining('3 stories in a row') as string },
  });
});
