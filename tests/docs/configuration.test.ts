import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema, VARIABLES } from '../../scripts/command-line/configuration/config-schema.ts';
import { readDocuments, type Section, sectionsOf } from '../support/documents.ts';
import { PROJECT } from '../support/run-script.ts';
import { readCode } from '../support/source-files.ts';

const CONFIG = 'astro.config.mjs';
const code = [
  ...readCode(['ts', 'mjs', 'astro']).filter(({ path }) => !path.startsWith('tests/')),
  { path: CONFIG, text: readFileSync(join(PROJECT, CONFIG), 'utf8') },
];
const documents = readDocuments();
const configuration = documents.filter(({ path }) => path === 'docs/configuration.md');
/** Where the keys of the configuration file are explained. */
const KEYS = '## The configuration file';
const isOfVariables = ({ text }: Section) => !text.startsWith('# ') && !text.startsWith(KEYS);

/** The names of environment variables that a program reads, whether it asks for them one by one or takes them apart. */
function variablesRead(text: string): string[] {
  const named = text.matchAll(/\b(?:process\.env|environment)\.(\w+)\b(?!\s*=[^=])/g);
  const takenApart = text.matchAll(/\{([^{}]*)\}\s*=\s*(?:\w+\.)*(?:environment|process\.env)\b/g);
  const listed = text.matchAll(/\bVARIABLES = \[([^\]]*)\]/g);
  const ours = text.matchAll(/\bOVERVIEW_[A-Z]+(?:_[A-Z]+)*\b/g);
  return [
    ...Array.from(named, ([, name = '']) => name),
    ...Array.from(takenApart, ([, names = '']) => names.split(','))
      .flat()
      .map((name) => name.replace(/[:=].*$/s, '').trim()),
    ...Array.from(listed, ([, names = '']) => names.match(/\w+/g) ?? []).flat(),
    ...Array.from(ours, ([name]) => name),
  ].filter((name) => name !== '');
}

/** A row of a section's table that begins with a variable. */
const rowsOf = ({ text }: Section): { name: string; row: string }[] =>
  Array.from(text.matchAll(/^\| `(\w+)` .*$/gm), ([row, name = '']) => ({ name, row }));

const filesIn = (text: string) => Array.from(text.matchAll(/`([\w./-]+\.(?:ts|mjs))`/g), ([, path]) => path);

it('every environment variable that the code reads is in docs/configuration.md, and no other', () => {
  const read = new Set(code.flatMap(({ text }) => variablesRead(text)));
  const documented = configuration.flatMap(sectionsOf).filter(isOfVariables).flatMap(rowsOf);
  expect(read.size).toBeGreaterThan(20);
  expect([...new Set(documented.map(({ name }) => name))].sort()).toEqual([...read].sort());
});

it('where a variable is said to be read, it is', () => {
  const texts = new Map(code.map(({ path, text }) => [path, text]));
  const wrong = configuration
    .flatMap(sectionsOf)
    .filter(isOfVariables)
    .flatMap((section) => {
      const before = filesIn(section.text.slice(0, section.text.indexOf('\n|')));
      return rowsOf(section).map(({ name, row }) => ({
        name,
        files: filesIn(row).length > 0 ? filesIn(row) : before,
      }));
    })
    .filter(
      ({ name, files }) => files.length === 0 || files.some((file) => !texts.get(file ?? '')?.includes(name)),
    );
  expect(wrong).toEqual([]);
});

it('every variable of ours that a document names is read', () => {
  const read = new Set(code.flatMap(({ text }) => variablesRead(text)));
  const unknown = documents.flatMap(({ path, text }) =>
    (text.match(/\bOVERVIEW_\w+/g) ?? []).filter((name) => !read.has(name)).map((name) => `${path}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

it('a variable is found however it is read, and not where it is set', () => {
  const text = `
    const { ONE, TWO: two = '' } = run.environment;
    process.env.SET = '1';
    if (process.env.THREE === 'x' || environment.FOUR) numberOf('OVERVIEW_FIVE', environment);
    const VARIABLES = ['SIX', 'SEVEN'];`;
  expect(variablesRead(text).sort()).toEqual(
    ['FOUR', 'ONE', 'OVERVIEW_FIVE', 'SEVEN', 'SIX', 'THREE', 'TWO'].sort(),
  );
});

it('every key of the configuration file is explained as its schema says, with the variable that precedes it', () => {
  const said = configuration
    .flatMap(sectionsOf)
    .filter(({ text }) => text.startsWith(KEYS))
    .flatMap(({ text }) => Array.from(text.matchAll(/^\| `.*$/gm), ([row]) => row.replace(/ +\|/g, ' |')));
  const shapes = Object.entries(configSchema.shape);
  const variables: Partial<Record<string, string>> = VARIABLES;
  const wanted = shapes.map(([key, { description = '' }]) => {
    const variable = variables[key];
    return `| \`${key}\` | ${description} | ${variable === undefined ? '' : `\`${variable}\``} |`.replace(
      / +\|/g,
      ' |',
    );
  });
  expect(said).toEqual(wanted);
});
