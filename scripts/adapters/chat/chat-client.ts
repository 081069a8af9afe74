import { z } from 'astro/zod';
import { shownModelName } from '../../pipeline/digest/annotate/model-name.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { answerSchema, answerFormat, isAboutLength, isAboutSchema, valueIn } from './answer-format.ts';
import { type AskFailure, type JsonRequest, type ServiceState, askJson } from './ask-json.ts';
import { isLoopback, loopbackTransport } from './loopback.ts';
import type { TokenCount } from './token-count.ts';

/** An endpoint with OpenAI's chat completions API: Ollama, llama.cpp, vLLM, or any vendor. */
export interface ChatOptions {
  /** Base URL, up to and including `/v1`. */
  url: string;
  /** Empty for a server that needs none. */
  key: string;
  model: string;
  /** Maximum number of tokens, in and out. */
  budget: number;
  /** The tokens that other runs used of the budget; without it, the budget is for this run alone. */
  spent?: TokenCount | undefined;
  /** Price of a million tokens, in any currency; undefined when unknown. */
  price?: number | undefined;
  /** Milliseconds before each retry. */
  pauses?: readonly number[] | undefined;
}

/** A question to a model. */
export interface ChatQuestion {
  /** The role and the task of the model. */
  task: string;
  /** The material, sent as JSON. */
  material: unknown;
  /** Aborts when the run is over. */
  end?: AbortSignal | undefined;
}

/** A language model that answers in JSON. */
export interface ChatClient {
  /** Its name, as shown on pages. */
  readonly model: string;
  /** A line on what this run used: tokens, and their cost if the price is known. */
  usage(): string;
  /**
   * Answers a question in the form of its schema; fails with "too long" when the question, or question and answer
   * together, exceed the model's context.
   * @param name of the schema, for the model
   */
  ask<Answer>(
    question: ChatQuestion,
    name: string,
    schema: z.ZodType<Answer>,
  ): Promise<Result<Answer, ServiceFailure>>;
}

/**
 * Timeout for an answer of a model on this machine, in milliseconds: a question of 16,000 tokens, read at 20 a second,
 * takes 13 minutes.
 */
const LOCAL_TIME_LIMIT = 20 * 60_000;

/**
 * UTF-16 units per token that no English text reaches: of 160 English texts of 15 November 2019 and 28 May 2025 with
 * 800 units or more, the highest mean is 5.7 (o200k). Where a server counts fewer tokens of a question, it has left
 * some of it out, as Ollama does silently.
 */
const IMPOSSIBLE_UNITS_A_TOKEN = 6;

/** Another count than a whole number would lower what counts against the budget, or leave none that can be read. */
const countSchema = z.int().nonnegative();

const completionSchema = z.object({
  choices: z.tuple(
    [z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() })],
    z.unknown(),
  ),
  usage: z.object({ total_tokens: countSchema, prompt_tokens: countSchema.optional() }).optional(),
});

type Completion = z.infer<typeof completionSchema>;
type Message = Record<'role' | 'content', string>;

/**
 * Creates a client for an endpoint; answers are bound to a JSON schema and validated against it. When an endpoint
 * rejects the schema, later questions describe it in words; answers are still validated, and `usage` reports it.
 */
export function chatClient(options: ChatOptions): ChatClient {
  return new EndpointClient(options);
}

class EndpointClient implements ChatClient {
  readonly model: string;
  readonly #options: ChatOptions;
  readonly #endpoint: string;
  #used = 0;
  #takesSchemas = true;
  readonly #service: ServiceState = {};

  constructor(options: ChatOptions) {
    const { url, model } = options;
    this.#options = options;
    this.#endpoint = new URL('chat/completions', url.endsWith('/') ? url : `${url}/`).href;
    this.model = shownModelName(model);
  }

  usage(): string {
    const { price, budget } = this.#options;
    const cost = price === undefined ? '' : `, which cost ${((this.#used / 1e6) * price).toFixed(4)}`;
    const unbound = this.#takesSchemas
      ? ''
      : '; its server supports no schemas: answers were only checked against them';
    return `${this.model} used ${this.#used} tokens of ${budget}${cost}${unbound}`;
  }

  async ask<Answer>(
    question: ChatQuestion,
    name: string,
    schema: z.ZodType<Answer>,
  ): Promise<Result<Answer, ServiceFailure>> {
    const { budget, spent } = this.#options;
    if (((await spent?.total()) ?? this.#used) >= budget)
      return fail({ reason: 'budget used up', detail: `the budget of ${budget} tokens is used up` });
    const content = await this.#askBound(question, name, answerSchema(schema));
    if (!content.ok) return content;
    const read = schema.safeParse(valueIn(content.value));
    if (read.success) return succeed(read.data);
    const detail = 'the model’s answer does not match the JSON schema';
    return fail({ reason: 'wrong answer', detail });
  }

  /** Asks with the schema, or in words once the endpoint has rejected one. */
  async #askBound(
    { task, material, end }: ChatQuestion,
    name: string,
    wanted: ReturnType<typeof answerSchema>,
  ): Promise<Result<string, ServiceFailure>> {
    const user = { role: 'user', content: JSON.stringify(material) };
    const bound = [{ role: 'system', content: task }, user];
    if (this.#takesSchemas) {
      const completion = await this.#complete(bound, answerFormat(name, wanted), end);
      if (completion.ok) return contentOf(completion.value, bound);
      const { answered } = completion.failure;
      if (!answered || !isAboutSchema(answered)) return completion;
      this.#takesSchemas = false;
    }
    const inWords = `${task}\nAnswer with one JSON value and nothing else, as this JSON Schema says:\n${JSON.stringify(wanted)}`;
    const described = [{ role: 'system', content: inWords }, user];
    const completion = await this.#complete(described, {}, end);
    return completion.ok ? contentOf(completion.value, described) : completion;
  }

  async #complete(
    messages: readonly Message[],
    format: object,
    end: AbortSignal | undefined,
  ): Promise<Result<Completion, AskFailure>> {
    const { key, model, pauses, spent } = this.#options;
    const request: JsonRequest = {
      url: this.#endpoint,
      headers: key ? { authorization: `Bearer ${key}` } : {},
      body: { model, messages, temperature: 0, ...format },
      pauses,
      end,
      service: this.#service,
      ...(isLoopback(this.#endpoint) && { transport: loopbackTransport, timeLimit: LOCAL_TIME_LIMIT }),
    };
    const answer = await askJson(request, completionSchema);
    if (!answer.ok) {
      const { answered } = answer.failure;
      return answered && isAboutLength(answered) ? fail({ ...answer.failure, reason: 'too long' }) : answer;
    }
    const tokens = answer.value.usage?.total_tokens ?? 0;
    this.#used += tokens;
    await spent?.add(tokens);
    return answer;
  }
}

/**
 * Reads the model's answer; fails when the model did not read the whole question, or had no room to finish its answer.
 */
function contentOf(
  { choices: [choice], usage }: Completion,
  messages: readonly Message[],
): Result<string, ServiceFailure> {
  const units = messages.reduce((sum, { content }) => sum + content.length, 0);
  const read = usage?.prompt_tokens ?? 0;
  if (read > 0 && units / read > IMPOSSIBLE_UNITS_A_TOKEN)
    return tooLong(
      `the model read ${read} tokens of a question of ${units} characters: the server truncated it; increase its context length`,
    );
  if (choice.finish_reason === 'length')
    return tooLong('the model had no room to finish its answer: increase its context length');
  return succeed(choice.message.content);
}

function tooLong(detail: string): Result<string, ServiceFailure> {
  return fail({ reason: 'too long', detail });
}
