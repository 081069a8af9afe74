import { z } from 'astro/zod';
import { jsonValue } from '../../text/json-value.ts';

/** A server's response to a request that it rejected. */
export interface ServerAnswer {
  /** The HTTP status. */
  status: number;
  said: string;
}

/**
 * The JSON Schema of an answer, reduced to what all servers understand: without the dialect, and without integer bounds
 * that only express JavaScript's safe range (llama.cpp makes a rule for each of their digits).
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
 * The request field that binds an answer to a schema, as OpenAI defined it for chat completions; Ollama
 * (`openai/openai.go`), llama.cpp's server, LM Studio and vLLM accept it too.
 */
export function answerFormat(name: string, schema: object): object {
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
}

/**
 * Whether a server rejected a request because of its schema: it supports none, or cannot make a grammar of this one.
 */
export function isAboutSchema({ status, said }: ServerAnswer): boolean {
  return [400, 422, 500, 501].includes(status) && /response_format|json_schema|schema|grammar/i.test(said);
}

/** Whether a server rejected a request because the text exceeds its context length. */
export function isAboutLength({ status, said }: ServerAnswer): boolean {
  return status === 413 || (status >= 400 && /context.?(?:length|size|window)/i.test(said));
}

/**
 * Extracts the JSON object from a model's answer; a model that is not bound to a schema may put words or a fence around
 * it.
 */
export function valueIn(said: string): unknown {
  return jsonValue(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
}
