import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../scripts/adapters/http/network.ts';
import {
  ENGINES_HELP,
  parseEngines,
  translatorChain,
} from '../../../scripts/adapters/translate/translator-chain.ts';
import { translatedByWords } from '../../../src/lib/translated-by.ts';
import { ENGINE_NAMES, engineOf } from '../../../src/schemas/translation-engine.ts';
import { codeIn, readDocuments, sectionsOf } from '../../support/documents.ts';
import { PROJECT } from '../../support/run-script.ts';

const FOLDER = 'scripts/adapters/translate';

/** A chain on a machine where only this is set; none of these tests asks an engine for anything. */
const chainOf = (engines: string | undefined, environment: Record<string, string>) =>
  translatorChain({
    engines: engines === undefined ? undefined : parseEngines('--translate', engines),
    environment,
    project: '/nowhere',
    network: networkOf({}),
    userAgent: 'test',
    notify: () => undefined,
  });

/** Every variable that an engine needs, set to something that passes for an address. */
const settingsOf = (needs = ''): Record<string, string> =>
  Object.fromEntries((needs.match(/\w+_\w+/g) ?? []).map((name) => [name, 'http://127.0.0.1:1/v1']));

describe('every engine of the record', () => {
  it.each(ENGINE_NAMES)('%s is opened by its name, once what it needs is set', async (name) => {
    const [translator] = await chainOf(name, settingsOf(engineOf(name).needs));
    expect(translator?.name).toBe(name);
  });

  it.each(ENGINE_NAMES.filter((name) => engineOf(name).needs))(
    '%s says what it needs where that is not set',
    async (name) => {
      await expect(chainOf(name, {})).rejects.toThrow(`set ${engineOf(name).needs}; see docs/translate.md`);
    },
  );

  it.each(ENGINE_NAMES)('%s is named in the help of commands and to readers of a page', (name) => {
    expect(ENGINES_HELP.split(/\W+/)).toContain(name);
    const said = translatedByWords({ engine: name, engineVersion: '1' });
    expect(said).toContain(`Translated by ${engineOf(name).shownAs} 1`);
  });

  it('has a file of its own, and each of these files is an engine', () => {
    const files = globSync(`${FOLDER}/*-translator.ts`, { cwd: PROJECT });
    expect(files.map((file) => basename(file, '-translator.ts')).sort()).toEqual([...ENGINE_NAMES].sort());
  });

  it('is a row of the table of docs/translate.md, in the order of the chain, with what it needs', () => {
    const document = readDocuments().find(({ path }) => path === 'docs/translate.md');
    const section = document && sectionsOf(document).find(({ heading }) => heading === 'Engines');
    const rows = Array.from(section?.text.matchAll(/^\| `(\w+)` .*$/gm) ?? [], ([row, name]) => ({
      row,
      name,
    }));
    expect(rows.map(({ name }) => name)).toEqual(ENGINE_NAMES);
    const named = new Map(rows.map(({ row, name }) => [name, codeIn({ path: '', text: row })]));
    for (const name of ENGINE_NAMES) {
      for (const variable of Object.keys(settingsOf(engineOf(name).needs)))
        expect(named.get(name), name).toContain(variable);
    }
  });

  it('is named nowhere else among the commands, jobs and pages', () => {
    const files = globSync(['scripts/*.ts', 'scripts/{jobs,command-line}/**/*.ts', 'src/**/*.{ts,astro}'], {
      cwd: PROJECT,
    }).filter((file) => file !== join('src', 'schemas', 'translation-engine.ts'));
    const names = new RegExp(`['"](?:${ENGINE_NAMES.join('|')})['"]`);
    const found = files.filter((file) => names.test(readFileSync(join(PROJECT, file), 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('the chain', () => {
  it('has by default the engines that need nothing and those that are configured, the best first', async () => {
    const free = ENGINE_NAMES.filter((name) => engineOf(name).needs === undefined);
    expect((await chainOf(undefined, {})).map(({ name }) => name)).toEqual(free);
    const all = Object.assign({}, ...ENGINE_NAMES.map((name) => settingsOf(engineOf(name).needs))) as Record<
      string,
      string
    >;
    expect((await chainOf(undefined, all)).map(({ name }) => name)).toEqual(ENGINE_NAMES);
  });

  it('has the engines that are asked for, in the order that was given', async () => {
    expect((await chainOf('apertium, bergamot', {})).map(({ name }) => name)).toEqual([
      'apertium',
      'bergamot',
    ]);
    expect(await chainOf('none', {})).toEqual([]);
  });

  it.each(['babelfish', 'deepl,', 'Bergamot', 'toString', 'bergamot,babelfish'])(
    'refuses %j with the names of all engines',
    (engines) => {
      expect(() => parseEngines('--translate', engines)).toThrow(
        `is not a translation engine\n  What to do: choose from ${ENGINE_NAMES.join(', ')}, or none`,
      );
    },
  );
});

it('a page names an engine of a snapshot that this site does not know as the snapshot does', () => {
  expect(translatedByWords({ engine: 'human', engineVersion: '1' })).toMatch(/^Translated by human 1,/);
});
