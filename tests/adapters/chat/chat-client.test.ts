import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { chatClient } from '../../../scripts/adapters/chat/chat-client.ts';
import { storyAnswerSchema } from '../../../scripts/pipeline/digest/annotate/ask-about-story.ts';
import { succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { type Asked, Refusal, startService } from '../../support/json-service.ts';

interface Body {
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema: { name: string; strict: boolean; schema: object } };
}

const bodyOf = (asked: Asked | undefined) => asked?.body as Body;
const say = (content: string, more: object = {}) => ({ choices: [{ message: { content } }], ...more });
const numberSchema = z.object({ number: z.int() });

/** A client of a service that answers so. */
async function clientOf(answer: (asked: Asked, count: number) => unknown) {
  const { url, asked } = await startService(answer);
  return {
    asked,
    client: chatClient({ url: `${url}/v1`, key: '', model: 'small', budget: 1e6, pauses: [] }),
  };
}

const question = { task: 'Count.', material: ['a', 'b'] };

describe('a language model', () => {
  it('is bound to the schema as OpenAI’s chat completions have it, in words that all servers know', async () => {
    const { client, asked } = await clientOf(() => say('{"takes":[],"voices":[],"summary":[]}'));
    await client.ask(question, 'story', storyAnswerSchema);
    const format = bodyOf(asked[0]).response_format;
    expect(asked[0]?.path).toBe('/v1/chat/completions');
    expect(format).toMatchObject({
      type: 'json_schema',
      json_schema: {
        name: 'story',
        strict: true,
        schema: {
          type: 'object',
          required: ['takes', 'voices', 'summary'],
          additionalProperties: false,
          properties: {
            voices: {
              type: 'array',
              maxItems: 3,
              items: { properties: { article: { type: 'integer' }, quote: { type: 'string' } } },
            },
          },
        },
      },
    });
    expect(JSON.stringify(format)).not.toMatch(/\$schema|\$ref|9007199254740991/);
  });

  it.each([
    [400, "'response_format.type' must be 'text'"],
    [500, 'response_format type must be one of "text" or "json_object", but got: json_schema'],
    [400, 'Failed to initialize samplers: failed to parse grammar'],
  ])(
    'whose server refuses the schema (%i, %s) gets it in words from then on, which is reported',
    async (status, error) => {
      const { client, asked } = await clientOf(({ body }) =>
        (body as Body).response_format
          ? new Refusal(status, { error })
          : say('Here it is:\n```json\n{"number": 2}\n```'),
      );
      expect(client.usage()).toBe('small used 0 tokens of 1000000');
      expect(await client.ask(question, 'count', numberSchema)).toEqual(succeed({ number: 2 }));
      expect(await client.ask(question, 'count', numberSchema)).toEqual(succeed({ number: 2 }));
      expect(asked.map(({ body }) => (body as Body).response_format !== undefined)).toEqual([
        true,
        false,
        false,
      ]);
      expect(bodyOf(asked[1]).messages[0]?.content).toMatch(
        /^Count\.\n.*JSON Schema says:\n\{"type":"object"/,
      );
      expect(client.usage()).toMatch(
        /its server supports no schemas: answers were only checked against them$/,
      );
    },
  );

  it('that is not bound is checked all the same', async () => {
    const { client } = await clientOf(({ body }) =>
      (body as Body).response_format
        ? new Refusal(400, { error: 'no json_schema' })
        : say('{"number": "two"}'),
    );
    expect(await client.ask(question, 'count', numberSchema)).toMatchObject({
      failure: {
        reason: 'wrong answer',
        detail: expect.stringContaining('does not match the JSON schema') as string,
      },
    });
  });

  it('whose server fails for another reason is not asked without its schema', async () => {
    const { client, asked } = await clientOf(() => new Refusal(404, { error: 'model "small" not found' }));
    expect(await client.ask(question, 'count', numberSchema)).toMatchObject({
      failure: { reason: 'not accepted', detail: expect.stringMatching(/HTTP 404 .*not found/) as string },
    });
    expect(asked).toHaveLength(1);
  });

  const long = { task: 'Count.', material: 'word '.repeat(10_000) };
  it.each<[string, unknown]>([
    [
      'llama.cpp’s server refuses it',
      new Refusal(400, {
        error: {
          message:
            'request (10021 tokens) exceeds the available context size (4096 tokens), try increasing it',
          type: 'exceed_context_size_error',
        },
      }),
    ],
    ['OpenAI refuses it', new Refusal(400, { error: { code: 'context_length_exceeded' } })],
    [
      'Ollama cuts it in silence',
      say('{"number":2}', { usage: { prompt_tokens: 4_096, total_tokens: 4_100 } }),
    ],
    ['the answer is cut', { choices: [{ message: { content: '{"num' }, finish_reason: 'length' }] }],
  ])('that cannot read so much says so: %s', async (_, answer) => {
    const { client } = await clientOf(() => answer);
    expect(await client.ask(long, 'count', numberSchema)).toMatchObject({ failure: { reason: 'too long' } });
  });

  it('that read all of the question is believed', async () => {
    const usage = { prompt_tokens: 10_030, total_tokens: 10_040 };
    const { client } = await clientOf(() => ({
      choices: [{ message: { content: '{"number":2}' }, finish_reason: 'stop' }],
      usage,
    }));
    expect(await client.ask(long, 'count', numberSchema)).toEqual(succeed({ number: 2 }));
  });

  it('goes by the name of its file without the folder, and by 100 letters at most', () => {
    const nameOf = (model: string) =>
      chatClient({ url: 'http://127.0.0.1/v1', key: '', model, budget: 1 }).model;
    expect(nameOf('/home/ada/models/gemma-3-4b-it-Q4_K_M.gguf')).toBe('gemma-3-4b-it-Q4_K_M');
    expect(nameOf(String.raw`C:\models\qwen3.gguf`)).toBe('qwen3');
    expect(nameOf('google/gemma-3-4b')).toBe('google/gemma-3-4b');
    expect(nameOf('m'.repeat(5_000))).toHaveLength(100);
  });

  it('that is out of reach has not answered', async () => {
    const client = chatClient({ url: 'http://127.0.0.1:1/v1', key: '', model: 'm', budget: 1, pauses: [] });
    expect(await client.ask(question, 'count', numberSchema)).toMatchObject({
      failure: { reason: 'not reached' },
    });
  });
});
