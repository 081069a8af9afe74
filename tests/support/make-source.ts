import type { Source } from '../../src/schemas/source.ts';

/** A source of an invented newspaper; its country is the beginning of its id. */
export function makeSource(id: string, changes: Partial<Source> = {}): Source {
  const host = `${id}.test`;
  return {
    id,
    name: `The ${id} Gazette`,
    country: id.slice(0, 2).toUpperCase(),
    language: 'en',
    homepage: `http://${host}/`,
    feeds: [`http://${host}/feed.xml`],
    ownership: 'unknown',
    rights: { text: 'excerpt' },
    ...changes,
  };
}
