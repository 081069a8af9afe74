import { z } from 'astro/zod';
import { jsonValue } from '../../text/json-value.ts';

/** What a server said that did not accept a request. */
export interface ServerAnswer {
  /** Of HTTP. */
  status: number;
  said: string;
}

/**
 * The JSON Schema of an answer, in what all servers understand of it: no dialect, and no bounds of integers that only
 * say that JavaScript must be able to hold them (llama.cpp makes a rule for each of their digits).
 */
export function answerSchema(schema: z.ZodType): object {
  const wanted = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  delete wanted.$schema;
  return wanted;
}

/**
 * What binds an answer to a schema, as OpenAI defined it for chat completions and Ollama (`openai/openai.go`),
 * llama.cpp's server, LM Studio and vLLM read it.
 */
export function answerFormat(name: string, schema: object): object {
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
}

/** Whether a server did not accept a request for its schema: it knows none, or cannot make a grammar of this one. */
export function isAboutSchema({ status, said }: ServerAnswer): boolean {
  return [400, 422, 500, 501].includes(status) && /response_format|json_schema|schema|grammar/i.test(said);
}

/** Whether a server did not accept a request because model and settings have no room for so much text. */
export function isAboutLength({ status, said }: ServerAnswer): boolean {
  return status === 413 || (status >= 400 && /context.?(?:length|size|window)/i.test(said));
}

/** The JSON object in what a model said; a model that is not bound may put words or a fence around it. */
export function valueIn(said: string): unknown {
  return jsonValue(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
}
