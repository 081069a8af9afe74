import { type PublicationSettings, publicationSettingsSchema } from '../../src/schemas/publication.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { jsonValue } from '../text/json-value.ts';

/**
 * Parses what a publisher set of a publication, as JSON.
 * @throws InputError when it is not such JSON
 */
export function parsePublication(name: string, text: string): PublicationSettings {
  const parsed = publicationSettingsSchema.safeParse(jsonValue(text));
  if (parsed.success) return parsed.data;
  const what = `it is not the JSON of a publication: ${parsed.error.issues[0]?.message ?? ''}`;
  throw new InputError(name, what, 'unset it, and set the title in overview.config.yaml');
}
