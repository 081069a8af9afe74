import { z } from 'astro/zod';
import { ServiceFault } from '../../pipeline/service-fault.ts';
import { askJson } from './ask-json.ts';
import type { TokenCount } from './token-count.ts';
import { jsonValue } from '../../text/json-value.ts';

/** An endpoint that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, or any vendor. */
export interface ChatOptions {
  /** Up to and with `/v1`. */
  url: string;
  /** Empty for a server that wants none. */
  key: string;
  model: string;
  /** Most tokens, in and out, that may be used. */
  budget: number;
  /** Those used of the budget by other runs; without it the budget is this run's alone. */
  spent?: TokenCount | undefined;
  /** What a million tokens cost, in whatever currency; undefined where that is not known. */
  price?: number | undefined;
  /** Milliseconds before each further try. */
  pauses?: readonly number[] | undefined;
}

/** What is asked. */
export interface ChatQuestion {
  /** Who the model is to be, and what it is to do. */
  task: string;
  /** What it is about, sent as JSON. */
  material: unknown;
}

/** A language model that answers in JSON. */
export interface ChatClient {
  readonly model: string;
  /** What this run used, in a line: tokens, and their cost where it is known. */
  usage(): string;
  /**
   * The answer to a question, as its schema says.
   * @param name of the schema, for the model
   * @throws ServiceFault when the budget is used up, the endpoint fails, or it answers something else
   */
  ask<Answer>(question: ChatQuestion, name: string, schema: z.ZodType<Answer>): Promise<Answer>;
}

const completionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
  usage: z.object({ total_tokens: z.number() }).optional(),
});

/** A client of an endpoint; its answers are bound to a JSON schema, and checked against it. */
export function chatClient({ url, key, model, budget, spent, price, pauses }: ChatOptions): ChatClient {
  const endpoint = new URL('chat/completions', url.endsWith('/') ? url : `${url}/`).href;
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  let used = 0;
  return {
    model,
    usage: () => {
      const cost = price === undefined ? '' : `, which cost ${((used / 1e6) * price).toFixed(4)}`;
      return `${model} used ${used} tokens of ${budget}${cost}`;
    },
    ask: async ({ task, material }, name, schema) => {
      if (((await spent?.total()) ?? used) >= budget)
        throw new ServiceFault(`the budget of ${budget} tokens is used up`);
      const messages = [
        { role: 'system', content: task },
        { role: 'user', content: JSON.stringify(material) },
      ];
      const response_format = {
        type: 'json_schema',
        json_schema: { name, strict: true, schema: z.toJSONSchema(schema) },
      };
      const body = { model, messages, temperature: 0, response_format };
      const answer = await askJson(
        { url: endpoint, headers, body, ...(pauses && { pauses }) },
        completionSchema,
      );
      const tokens = answer.usage?.total_tokens ?? 0;
      used += tokens;
      await spent?.add(tokens);
      const read = schema.safeParse(jsonValue(answer.choices[0].message.content));
      if (read.success) return read.data;
      throw new ServiceFault('the model’s answer is not the JSON that it was asked for');
    },
  };
}
