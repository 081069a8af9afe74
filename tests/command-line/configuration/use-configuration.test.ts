import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../scripts/command-line/number-options.ts';
import {
  examineConfiguration,
  readConfiguration,
  setOptions,
  setVariables,
} from '../../../scripts/command-line/configuration/use-configuration.ts';
import { atPlace } from '../../../scripts/pipeline/outcome/at-place.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { valueOption } from '../../../scripts/command-line/value-option.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { parseConfig } from '../../../scripts/command-line/configuration/parse-config.ts';

it('a file that is not UTF-8 is refused by its line, and no name loses a letter', () => {
  const folder = makeTemporary('latin-');
  writeFileSync(join(folder, 'overview.config.yaml'), Buffer.from('articles: 9\ntitle: Café\n', 'latin1'));
  expect(() => readConfiguration(folder)).toThrow('overview.config.yaml:2: it is not UTF-8');
  expect(examineConfiguration(folder).mistakes).toHaveLength(1);
  writeFileSync(join(folder, 'overview.config.yaml'), '\uFEFFtitle: Café\n');
  expect(readConfiguration(folder)?.variables.OVERVIEW_PUBLICATION).toContain('Café');
});

const parse = (text: string) => parseConfig(text, 'overview.config.yaml');

/** The options of a command after its line was parsed, with a configuration. */
function optionsOf(line: readonly string[], text: string): unknown {
  const command = new Command('digest')
    .addOption(valueOption('--articles <number>', 'how many', wholeNumber(), '500'))
    .addOption(valueOption('--budget-mb <number>', 'how much', wholeNumber()))
    .option('--publish', 'licensed texts')
    .option('--full-text', 'all texts')
    .action(() => undefined);
  command.parse(line, { from: 'user' });
  setOptions(command, parse(text));
  return command.opts();
}

describe('the options of a command', () => {
  it('are those of the file where they are not given', () => {
    expect(optionsOf([], 'articles: 300\nbudget-mb: 9\npublish: true')).toEqual({
      articles: 300,
      budgetMb: 9,
      publish: true,
    });
    expect(optionsOf(['--articles', '20'], 'articles: 300')).toEqual({ articles: 20 });
    expect(optionsOf(['--articles', '500'], 'articles: 300')).toEqual({ articles: 500 });
  });

  it('leave out what contradicts an option that is given, what is off, and what the command lacks', () => {
    expect(optionsOf(['--full-text'], 'publish: true')).toEqual({ articles: 500, fullText: true });
    expect(optionsOf([], 'publish: false\nminutes: 5\ntitle: A')).toEqual({ articles: 500 });
  });

  it('have the newest days of the file, where their own `--days` is a range', () => {
    const build = new Command('build')
      .option('--days <range>', 'which days')
      .addOption(valueOption('--newest <number>', 'how many', wholeNumber(), '7'))
      .action(() => undefined);
    build.parse([], { from: 'user' });
    setOptions(build, parse('days: 3'));
    expect(build.opts()).toEqual({ newest: 3 });
  });

  it('are refused by their place in the file', () => {
    expect(() => optionsOf([], 'title: A\narticles: many')).toThrow(
      'overview.config.yaml:2: articles: "many" is not a whole number from 1 to 1000000',
    );
  });
});

it('an error of an option names the line that set it, and no line where it was given', () => {
  const command = new Command('digest').option('--languages <tags>').option('--sources <which>');
  command.action(() => undefined).parse(['--sources', 'all'], { from: 'user' });
  const places = setOptions(command, parse('title: A\nlanguages: tlh\nsources: daily'));
  const where = (option: string) => atPlace(new InputError(option, 'it is unknown', 'see'), places);
  expect(where('--languages')).toMatchObject({ where: 'overview.config.yaml:2: languages', remedy: 'see' });
  expect([where('--sources'), where('languages')]).toMatchObject([
    { where: '--sources' },
    { where: 'languages' },
  ]);
  const other = new Error('a bug');
  expect(atPlace(other, places)).toBe(other);
});

describe('the variables of a configuration', () => {
  it('are set where they are not, or are empty', () => {
    const environment = { OVERVIEW_SITE: 'https://given.example', OVERVIEW_COUNTRY: '' };
    setVariables(environment, parse('site: https://file.example\ncountry: "NO"\nimages: all'));
    expect(environment).toEqual({
      OVERVIEW_SITE: 'https://given.example',
      OVERVIEW_COUNTRY: 'NO',
      OVERVIEW_IMAGES: 'all',
    });
  });

  it('name no endpoint of a language model beside one that is looked for, or the other way round', () => {
    for (const [given, text] of [
      [{ OVERVIEW_LLM: 'auto' }, 'language-model: http://127.0.0.1:1/v1'],
      [{ OVERVIEW_LLM_URL: 'http://127.0.0.1:1/v1' }, 'language-model: auto'],
    ] as const) {
      const environment = { ...given };
      setVariables(environment, parse(text));
      expect(environment).toEqual(given);
    }
  });
});
