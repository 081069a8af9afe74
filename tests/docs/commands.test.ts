import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THEME_PROPERTIES } from '../../src/schemas/look/theme-properties.ts';
import { commandText } from '../support/command-text.ts';
import { codeIn, type Document, readDocuments, type Section, sectionsOf } from '../support/documents.ts';
import { PROJECT } from '../support/run-script.ts';
import { readCode, type SourceFile } from '../support/source-files.ts';

/** Options of other programs, two that every command has, and the letters of a theme's properties. */
const OTHERS = [
  '--ctx-size',
  '--help',
  '--publication',
  ...Array.from(THEME_PROPERTIES.keys(), (name) => name.replace(/\d+$/, '')),
];

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const documents = readDocuments();
const programs = readCode(['ts']);
const commands = programs
  .filter(({ path }) => /^scripts\/[^/]+\.ts$/.test(path))
  .map(({ path }) => ({ path, text: commandText(path) }));

/** The names of what is measured, from the bench command itself. */
const benches = namesIn(/NAMES = \[([^\]]*)\]/.exec(fileOf('scripts/bench.ts').text)?.[1] ?? '');

function fileOf(path: string): SourceFile {
  const found = programs.find((each) => each.path === path);
  if (!found) throw new Error(`${path} is not there`);
  return found;
}

function namesIn(list: string): string[] {
  return Array.from(list.matchAll(/'([\w-]+)'/g), ([, name = '']) => name);
}

/** The options of a command, as commander or Node's parseArgs takes them, sorted. */
function optionsOf({ path, text }: SourceFile): string[] {
  const own = text.matchAll(/(?:\.option|\.requiredOption|\bvalueOption|\bnew Option)\(\s*'(--[a-z-]+)/g);
  const parsed = text.matchAll(/\b(\w+): \{ type: '(?:boolean|string)'/g);
  const looked = text.matchAll(/argv\.includes\('(--[a-z-]+)'\)/g);
  const benched =
    path === 'scripts/bench.ts' ? benches.map((name) => fileOf(`scripts/bench/${name}.ts`)) : [];
  const all = [
    ...Array.from(own, ([, option = '']) => option),
    ...Array.from(parsed, ([, name = '']) => `--${name}`),
    ...Array.from(looked, ([, option = '']) => option),
    ...benched.flatMap(optionsOf),
  ];
  return [...new Set(all)].sort();
}

/** The subcommands of a command. */
const partsOf = ({ text }: SourceFile): string[] =>
  Array.from(text.matchAll(/(?:\.command|^choosing)\('([\w-]+)'/gm), ([, name = '']) => name);

/** How a user calls a command: by npm, where it has a script. */
function callOf({ path }: SourceFile): string {
  const script = Object.keys(scripts).find((name) => scripts[name]?.endsWith(path));
  if (script === undefined) return path;
  return script === 'start' ? 'npm start' : `npm run ${script}`;
}

/** The options that stand as code in a text, sorted. */
function optionsIn(text: string): string[] {
  const spans = codeIn({ path: '', text }).join('\n');
  return [...new Set(Array.from(spans.matchAll(/(?<![\w-])--[a-z][a-z-]*/g), ([option]) => option))].sort();
}

/** The calls of npm in documents, each with the script and the options that it gives. */
function callsIn(all: readonly Document[]): { call: string; script: string; options: string[] }[] {
  const calls = /\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)([^#]*)/g;
  return all.flatMap(codeIn).flatMap((code) =>
    Array.from(code.matchAll(calls), ([call, ran, plain, given = '']) => ({
      call: call.trim(),
      script: ran ?? plain ?? '',
      // What stands in quotation marks is a value, such as the name of a command with its own option.
      options: given.replaceAll(/"[^"]*"/g, '').match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [],
    })),
  );
}

const sections = new Map<string, Section>(
  documents.flatMap(sectionsOf).map((section) => [section.heading, section]),
);

describe('every command is documented', () => {
  it('the scripts of package.json', () => {
    const named = new Set(callsIn(documents).map(({ script }) => script));
    expect(Object.keys(scripts).filter((script) => !named.has(script))).toEqual([]);
  });

  it.each(commands.map((file) => [callOf(file), file] as const))('%s, with its options', (call, file) => {
    const section = sections.get(`Options of \`${call}\``);
    expect(section, `a section "Options of \`${call}\`"`).toBeDefined();
    expect(optionsIn(section?.text ?? '')).toEqual(optionsOf(file));
    for (const part of partsOf(file)) expect(section?.text, part).toContain(`${call} -- ${part}`);
  });

  it('every bench', () => {
    const section = sections.get('Options of `npm run bench`')?.text ?? '';
    const rows = Array.from(section.matchAll(/^\| `(\w+)` /gm), ([, name]) => name);
    expect(rows.sort()).toEqual(benches.toSorted());
  });
});

describe('every documented command exists', () => {
  it('with the options that it is given', () => {
    const wrong = callsIn(documents).filter(({ script, options }) => {
      if (scripts[script] === undefined) return true;
      const file = commands.find(({ path }) => basename(path, '.ts') === script.replace(':', '-'));
      const known = file ? optionsOf(file) : [];
      return options.some((option) => !known.includes(option) && !OTHERS.includes(option));
    });
    expect(wrong.map(({ call }) => call)).toEqual([]);
  });

  it('and so does every option that is named by itself', () => {
    const known = new Set([...commands.flatMap(optionsOf), ...OTHERS]);
    const unknown = documents.flatMap(({ path, text }) =>
      Array.from(text.matchAll(/`(--[a-z][a-z-]*)/g), ([, option = '']) => option)
        .filter((option) => !known.has(option))
        .map((option) => `${path}: ${option}`),
    );
    expect(unknown).toEqual([]);
  });
});

it('options, parts and calls are found', () => {
  const text = `program.command('fly').option('--far <km>', '…').requiredOption(\n  '--up-to <m>');
    parseArgs({ options: { fit: { type: 'boolean' } } }); process.argv.includes('--loud');
choosing('walk', 'all')`;
  const file = { path: 'scripts/move.ts', text };
  expect(optionsOf(file)).toEqual(['--far', '--fit', '--loud', '--up-to']);
  expect(partsOf(file)).toEqual(['fly', 'walk']);
  const document = { path: 'a.md', text: '`npm start -- --port 1` npm run gone `npm run move -- fly --far`' };
  expect(callsIn([document]).map(({ script, options }) => [script, ...options])).toEqual([
    ['start', '--port'],
    ['move', '--far'],
  ]);
});

it('what a document writes into a file is asked of npm in silence: npm names the command on standard output', () => {
  const written = documents.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/npm run .*?[^-=]> \S+/g), ([line]) => `${path}: ${line}`),
  );
  const loud = written.filter((line) => !line.includes('npm run --silent'));
  expect(written.length).toBeGreaterThan(1);
  expect(loud).toEqual([]);
});
