import { z } from 'astro/zod';
import { modelName } from '../../pipeline/digest/annotate/model-name.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { answerSchema, answerFormat, isAboutLength, isAboutSchema, valueIn } from './answer-format.ts';
import { type AskFailure, askJson } from './ask-json.ts';
import { isLoopback, loopbackTransport } from './loopback.ts';
import type { TokenCount } from './token-count.ts';

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
  /** Its name, as pages show it. */
  readonly model: string;
  /** What this run used, in a line: tokens, and their cost where it is known. */
  usage(): string;
  /**
   * The answer to a question, as its schema says; a failure "too long" when the question, or the question with its
   * answer, is more than the model can hold.
   * @param name of the schema, for the model
   */
  ask<Answer>(
    question: ChatQuestion,
    name: string,
    schema: z.ZodType<Answer>,
  ): Promise<Result<Answer, ServiceFailure>>;
}

/** Milliseconds for an answer of this machine: a question of 16,000 tokens, read at 20 a second, takes 13 minutes. */
const LOCAL_TIME_LIMIT = 20 * 60_000;

/**
 * UTF-16 units a token that no English reaches: of 160 English texts of 15 November 2019 and 28 May 2025 with 800 units
 * or more, the highest mean is 5.7 (o200k). Where a server counts fewer tokens of a question, it has left some of it out, as Ollama does silently.
 */
const IMPOSSIBLE_UNITS_A_TOKEN = 6;

const completionSchema = z.object({
  choices: z.tuple(
    [z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() })],
    z.unknown(),
  ),
  usage: z.object({ total_tokens: z.number(), prompt_tokens: z.number().optional() }).optional(),
});

type Completion = z.infer<typeof completionSchema>;
type Message = Record<'role' | 'content', string>;

/**
 * A client of an endpoint; its answers are bound to a JSON schema, and checked against it. An endpoint that does not
 * accept the schema is told it in words from then on, its answers are checked all the same, and `usage` says so.
 */
export function chatClient({ url, key, model, budget, spent, price, pauses }: ChatOptions): ChatClient {
  const endpoint = new URL('chat/completions', url.endsWith('/') ? url : `${url}/`).href;
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  const local = isLoopback(endpoint) ? { transport: loopbackTransport, timeLimit: LOCAL_TIME_LIMIT } : {};
  let used = 0;
  let takesSchemas = true;

  const complete = async (
    messages: readonly Message[],
    format: object,
  ): Promise<Result<Completion, AskFailure>> => {
    const body = { model, messages, temperature: 0, ...format };
    const answer = await askJson({ url: endpoint, headers, body, pauses, ...local }, completionSchema);
    if (!answer.ok) {
      const { answered } = answer.failure;
      return answered && isAboutLength(answered) ? fail({ ...answer.failure, reason: 'too long' }) : answer;
    }
    const tokens = answer.value.usage?.total_tokens ?? 0;
    used += tokens;
    await spent?.add(tokens);
    return answer;
  };

  const askBound = async (
    { task, material }: ChatQuestion,
    name: string,
    schema: z.ZodType,
  ): Promise<Result<string, ServiceFailure>> => {
    const wanted = answerSchema(schema);
    const user = { role: 'user', content: JSON.stringify(material) };
    const bound = [{ role: 'system', content: task }, user];
    if (takesSchemas) {
      const completion = await complete(bound, answerFormat(name, wanted));
      if (completion.ok) return contentOf(completion.value, bound);
      const { answered } = completion.failure;
      if (!answered || !isAboutSchema(answered)) return completion;
      takesSchemas = false;
    }
    const inWords = `${task}\nAnswer with one JSON value and nothing else, as this JSON Schema says:\n${JSON.stringify(wanted)}`;
    const told = [{ role: 'system', content: inWords }, user];
    const completion = await complete(told, {});
    return completion.ok ? contentOf(completion.value, told) : completion;
  };

  return {
    model: modelName(model),
    usage: () => {
      const cost = price === undefined ? '' : `, which cost ${((used / 1e6) * price).toFixed(4)}`;
      const unbound = takesSchemas ? '' : '; its server takes no schema: answers were checked, not bound';
      return `${modelName(model)} used ${used} tokens of ${budget}${cost}${unbound}`;
    },
    ask: async (question, name, schema) => {
      if (((await spent?.total()) ?? used) >= budget)
        return fail({ reason: 'budget used up', detail: `the budget of ${budget} tokens is used up` });
      const content = await askBound(question, name, schema);
      if (!content.ok) return content;
      const read = schema.safeParse(valueIn(content.value));
      if (read.success) return succeed(read.data);
      const detail = 'the model’s answer is not the JSON that it was asked for';
      return fail({ reason: 'wrong answer', detail });
    },
  };
}

/** What the model said; a failure when it did not read the whole question, or had no room to end its answer. */
function contentOf(
  { choices: [choice], usage }: Completion,
  messages: readonly Message[],
): Result<string, ServiceFailure> {
  const units = messages.reduce((sum, { content }) => sum + content.length, 0);
  const read = usage?.prompt_tokens ?? 0;
  if (read > 0 && units / read > IMPOSSIBLE_UNITS_A_TOKEN)
    return tooLong(
      `the model read ${read} tokens of a question of ${units} characters: its server cut it; give it more context`,
    );
  if (choice.finish_reason === 'length')
    return tooLong('the model had no room to end its answer: give it more context');
  return succeed(choice.message.content);
}

function tooLong(detail: string): Result<string, ServiceFailure> {
  return fail({ reason: 'too long', detail });
}
