import { z } from 'astro/zod';
import type { ModelIndex, UnreadRecord } from './index-contents.ts';
import { modelName, type ModelPart } from './model-records.ts';
import { filterVerdict } from './record-filter.ts';
import { hashSchema, sizeSchema } from './registry-values.ts';

/** Files by the types that records give them. */
const PARTS = new Map<string, ModelPart>([
  ['model', 'model'],
  ['vocab', 'vocabulary'],
  ['srcvocab', 'source vocabulary'],
  ['trgvocab', 'target vocabulary'],
  ['lex', 'shortlist'],
]);

/** The architecture of the models of version 1, whose records do not name it: all were made small, for browsers. */
const FIRST_ARCHITECTURE = 'tiny';

/** What records of both versions say (Mozilla Remote Settings). */
const common = {
  name: z.string().nullish(),
  fileType: z.string().nullish(),
  version: z.string(),
  /** For which programs the record is meant (filter expressions in JEXL); empty or null for all. */
  filter_expression: z.string().nullish(),
  /** The name of a model beside the usual one, which is under trial. */
  variant: z.string().nullish(),
};

const attachment = { location: z.string().min(1), filename: z.string().nullish() };

/** A record of `translations-models-v2`: the file is packed, and the record says what it is once unpacked. */
const second = z
  .object({
    ...common,
    sourceLanguage: z.string(),
    targetLanguage: z.string(),
    architecture: z.string(),
    decompressedHash: hashSchema,
    decompressedSize: sizeSchema,
    attachment: z.object(attachment),
  })
  .transform(({ decompressedHash: hash, decompressedSize: size, ...rest }) => ({ ...rest, hash, size }));

/** A record of `translations-models`, version 1: the file is not packed, and its attachment says what it is. */
const first = z
  .object({
    ...common,
    fromLang: z.string(),
    toLang: z.string(),
    attachment: z.object({ ...attachment, hash: hashSchema, size: sizeSchema }),
  })
  .transform(({ fromLang: sourceLanguage, toLang: targetLanguage, ...rest }) => {
    const { hash, size } = rest.attachment;
    return { ...rest, sourceLanguage, targetLanguage, architecture: FIRST_ARCHITECTURE, hash, size };
  });

const recordSchema = z.union([second, first]);

/** A text; anything else counts as none. */
const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : undefined));

/** A record in another form, as far as it says of which model it is. */
const otherSchema = z.object({
  sourceLanguage: text,
  fromLang: text,
  targetLanguage: text,
  toLang: text,
  architecture: text,
  version: text,
});
const listSchema = z.object({ data: z.array(z.unknown()) });

/**
 * Reads the records of Remote Settings, of both versions; undefined when it is no list. Records under trial or meant for
 * other programs are left out; those whose filter is not understood are reported.
 */
export function readRemoteRecords(json: unknown): ModelIndex | undefined {
  const list = listSchema.safeParse(json);
  if (!list.success) return undefined;
  const index: ModelIndex = { records: [], unread: [] };
  for (const each of list.data.data) {
    const parsed = recordSchema.safeParse(each);
    if (!parsed.success) index.unread.push(...unreadForm(each));
    if (!parsed.success || (parsed.data.variant ?? '').trim() !== '') continue;
    const { filter_expression, fileType, attachment, ...record } = parsed.data;
    const filter = filter_expression ?? '';
    const { location, filename } = attachment;
    const name = record.name ?? filename ?? location.split('/').at(-1) ?? '';
    const part = PARTS.get(fileType ?? name.split('.')[0] ?? '');
    const verdict = filterVerdict(filter);
    if (!part || record.targetLanguage !== 'en' || verdict === 'others') continue;
    const { sourceLanguage: language, architecture, version, hash, size } = record;
    if (verdict === 'ours')
      index.records.push({ language, architecture, version, part, name, location, hash, size });
    else {
      const detail = `its filter is not understood: ${filter.slice(0, LONGEST_FILTER)}`;
      index.unread.push({ language, model: modelName({ language, architecture, version }), detail });
    }
  }
  return index;
}

/** What is known of a record into English that has another form than those of versions 1 and 2. */
function unreadForm(json: unknown): UnreadRecord[] {
  const parsed = otherSchema.safeParse(json);
  if (!parsed.success) return [];
  const { sourceLanguage, fromLang, targetLanguage, toLang, architecture = '?', version = '?' } = parsed.data;
  const language = sourceLanguage ?? fromLang;
  if (language === undefined || (targetLanguage ?? toLang) !== 'en') return [];
  const detail = 'a record of it is in a form that is not understood';
  return [{ language, model: modelName({ language, architecture, version }), detail }];
}

/** How much of a filter is shown, in UTF-16 code units. */
const LONGEST_FILTER = 200;
