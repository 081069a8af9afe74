import { expect, it } from 'vitest';
import { DATA_FILES } from '../../src/open-data/day-files.ts';
import { fieldsOf, typeWords, type DataField } from '../../src/open-data/fields.ts';
import { articleRowSchema } from '../../src/schemas/open-data/article-row.ts';
import { coverageRowSchema, coverageStatusSchema } from '../../src/schemas/open-data/coverage-row.ts';
import { storyRowSchema } from '../../src/schemas/open-data/story-row.ts';
import { readDocuments, sectionsOf } from '../support/documents.ts';

const document = readDocuments().filter(({ path }) => path === 'docs/open-data.md');
const sections = new Map(document.flatMap(sectionsOf).map(({ heading, text }) => [heading, text]));

/** The cells of the rows of a section's tables that begin with code. */
const rowsOf = (section: string): string[][] =>
  Array.from((sections.get(section) ?? '').matchAll(/^\| `.*\|$/gm), ([row]) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

const documented = (fields: readonly DataField[]): string[][] =>
  fields.map((field) => [`\`${field.name}\``, typeWords(field), field.description]);

const stories = fieldsOf(storyRowSchema);
const takes = stories.flatMap(({ type }) =>
  typeof type === 'object' && typeof type.list === 'object' ? type.list : [],
);
const statuses = coverageStatusSchema.options.map((status) => [`\`${status}\``]);

it.each([
  ['Stories', documented([...stories, ...takes])],
  ['Articles', documented(fieldsOf(articleRowSchema))],
  ['Coverage', [...documented(fieldsOf(coverageRowSchema)), ...statuses]],
])('docs/open-data.md says of each field of %s what its schema says', (section, fields) => {
  expect(fields.length).toBeGreaterThan(15);
  expect(rowsOf(section).map((cells, row) => cells.slice(0, fields[row]?.length))).toEqual(fields);
});

it('docs/open-data.md names every data file', () => {
  const named = rowsOf('Files').map(([cell = '']) => cell.replaceAll('`', ''));
  expect(DATA_FILES.filter((name) => !named.includes(`/data/DAY/${name}`))).toEqual([]);
});
