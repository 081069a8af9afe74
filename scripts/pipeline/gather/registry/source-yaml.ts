import { Document, isMap, isSeq } from 'yaml';
import type { Source } from '../../../../src/schemas/source.ts';

/** The order of a source's fields in the registry. */
const FIELDS = [
  'id',
  'name',
  'nameEnglish',
  'country',
  'language',
  'zone',
  'homepage',
  'feeds',
  'verified',
  'ownership',
  'owner',
  'ownershipReference',
  'rights',
  'kind',
  'daily',
  'guessed',
  'notes',
] as const satisfies readonly (keyof Source)[];

/** Renders sources as in the registry's files: a YAML list with fixed field order and a blank line between entries. */
export function sourcesYaml(sources: readonly Source[]): string {
  const ordered = sources.map((source) =>
    Object.fromEntries(
      FIELDS.flatMap((field) => (source[field] === undefined ? [] : [[field, source[field]]])),
    ),
  );
  const document = new Document(ordered);
  if (isSeq(document.contents)) {
    for (const [index, each] of document.contents.items.entries()) {
      if (!isMap(each)) continue;
      each.spaceBefore = index > 0;
      const rights = each.get('rights', true);
      const guessed = each.get('guessed', true);
      if (isMap(rights)) rights.flow = true;
      if (isSeq(guessed)) guessed.flow = true;
      const verified = each.get('verified', true);
      if (isSeq(verified)) for (const one of verified.items) if (isMap(one)) one.flow = true;
    }
  }
  return document.toString({ singleQuote: true, lineWidth: 0, flowCollectionPadding: true });
}
