import { schemaProblem } from '../../snapshot/schema-problem.ts';
import { type CorpusRecord, corpusRecordSchema, type Problem } from './corpus-line.ts';

/** A line's JSON, with the types that an article needs, or why it does not do. */
export function parseCorpusRecord(text: string): CorpusRecord | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: 'not JSON', detail: `the line is not JSON: ${(error as Error).message}` };
  }
  const record = corpusRecordSchema.safeParse(value);
  if (record.success) return record.data;
  const keys = record.error.issues.map(({ path }) => path[0]);
  const missing = ['url', 'title'].find((key) => keys.includes(key));
  return { reason: missing ? `no ${missing}` : 'not an article', detail: schemaProblem(record.error) };
}
