import { fail, type Result, succeed } from '../../outcome/result.ts';
import { schemaIssues } from '../../snapshot/schema-issues.ts';
import { type CorpusRecord, corpusRecordSchema } from './corpus-line.ts';

/** Parses a line's JSON and validates the types that an article needs, or says what is wrong. */
export function parseCorpusRecord(text: string): Result<CorpusRecord> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({ reason: 'not JSON', detail: `the line is not JSON: ${(error as Error).message}` });
  }
  const record = corpusRecordSchema.safeParse(value);
  if (record.success) return succeed(record.data);
  const keys = record.error.issues.map(({ path }) => path[0]);
  const missing = ['url', 'title'].find((key) => keys.includes(key));
  return fail({ reason: missing ? `no ${missing}` : 'not an article', detail: schemaIssues(record.error) });
}
