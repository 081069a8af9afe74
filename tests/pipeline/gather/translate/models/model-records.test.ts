import { describe, expect, it } from 'vitest';
import { parseModelIndex } from '../../../../../scripts/pipeline/gather/translate/models/model-index.ts';
import {
  modelName,
  rankModels,
} from '../../../../../scripts/pipeline/gather/translate/models/model-records.ts';

const HASH = 'a'.repeat(64);

function files(
  sourceLanguage: string,
  architecture: string,
  version: string,
  kinds = ['model', 'vocab', 'lex'],
  targetLanguage = 'en',
) {
  return kinds.map((fileType) => ({
    name: `${fileType}.${sourceLanguage}en.intgemm${architecture === 'tiny' ? '.alphas' : '8'}.bin`,
    fileType,
    sourceLanguage,
    targetLanguage,
    architecture,
    version,
    decompressedHash: HASH,
    decompressedSize: 10,
    attachment: { location: `x/${fileType}` },
  }));
}

/** The best model of each language in records of Remote Settings. */
function chooseModels(data: readonly unknown[]) {
  const ranked = rankModels(parseModelIndex({ data })?.records ?? []);
  return new Map([...ranked].flatMap(([language, [best]]) => (best ? [[language, best] as const] : [])));
}

describe('of the models of an index', () => {
  it('the best architecture is chosen, then the newest release', () => {
    const data = [
      ...files('de', 'tiny', '3.0'),
      ...files('de', 'base', '2.9'),
      ...files('de', 'base', '2.10'),
      ...files('de', 'base', '3.0a1'),
    ];
    expect(chooseModels(data).get('de')).toMatchObject({
      architecture: 'base',
      version: '2.10',
      precision: 'int8shiftAll',
    });
    expect(chooseModels(files('fr', 'tiny', '1.0')).get('fr')).toMatchObject({
      precision: 'int8shiftAlphaAll',
    });
  });

  it('each architecture is kept, for when a better one does not work', () => {
    const data = [
      ...files('de', 'tiny', '3.0'),
      ...files('de', 'base-memory', '2.0'),
      ...files('de', 'base', '2.9'),
      ...files('de', 'base', '2.10'),
      ...files('de', 'huge', '9.0'),
    ];
    const ranked = rankModels(parseModelIndex({ data })?.records ?? []).get('de');
    expect(ranked?.map((model) => modelName(model))).toEqual([
      'de-en base 2.10',
      'de-en base-memory 2.0',
      'de-en tiny 3.0',
    ]);
  });

  it('one that is not whole, not into English, or not understood is none', () => {
    const data = [
      ...files('de', 'tiny', '1.0', ['model', 'lex']),
      ...files('en', 'base', '1.0', undefined, 'de'),
      ...files('es', 'huge', '1.0'),
      { nonsense: true },
      null,
    ];
    expect(chooseModels(data).size).toBe(0);
  });

  it.each([
    ['', true],
    ["env.channel == 'release' || env.channel == 'beta'", true],
    ['env.appinfo.OS != "Android"', true],
    ["env.channel == 'nightly'", false],
    ["(env.channel == 'release' || env.channel == 'beta') && env.appinfo.OS == 'Android'", false],
    ["(env.channel == 'release' || env.channel == 'beta') && env.appinfo.OS != 'Android'", true],
    ["env.channel == 'nightly' || (env.channel == 'release' && !(env.appinfo.OS == 'Android'))", true],
    // In JEXL "and" and "or" bind alike.
    ["env.channel == 'release' || env.channel == 'beta' && env.appinfo.OS == 'Android'", false],
    ["env.channel in ['release', 'beta']", true],
    ["env.channel in ['nightly'] || 'Lin' in env.appinfo.OS", true],
    ["'release' == env.channel && !false", true],
    ["env.locale == 'de' || env.channel == 'release'", true],
    ["env.locale != 'de'", false],
    ["!(env.locale == 'de')", false],
    ["!env.channel == 'release'", false],
    ["(env.channel == 'release'", false],
    ["env.channel == 'release')", false],
    ["env.channel == 'release' &&", false],
    ["env.channel == 'a && b' || env.channel == 'release'", true],
    ["env.channel == constructor || 'x' in __proto__", false],
    ['('.repeat(100_000), false],
    ['!'.repeat(900) + '(true)', true],
    ['env.version|versionCompare("150.0") >= 0', false],
  ])('one whose filter is %j counts: %s', (filter, counts) => {
    const data = files('de', 'base', '1.0').map((each) => ({ ...each, filter_expression: filter }));
    expect(chooseModels(data).has('de')).toBe(counts);
  });

  it.each([
    ['env.version|versionCompare("150.0") >= 0', true],
    ["env.locale != 'de'", true],
    ["(env.channel == 'release'", true],
    ["env.channel == 'nightly'", false],
    ["env.appinfo.OS == 'Android'", false],
  ])('one whose filter is %j is said to be left out: %s', (filter, isSaid) => {
    const data = files('de', 'base', '1.0').map((each) => ({ ...each, filter_expression: filter }));
    const said = [
      { language: 'de', model: 'de-en base 1.0', detail: `its filter is not understood: ${filter}` },
    ];
    expect(parseModelIndex({ data })?.unread ?? []).toEqual(isSaid ? said : []);
  });

  it('one whose optional fields are null counts as one without them', () => {
    const data = files('de', 'base', '1.0').map((each) => ({
      ...each,
      ...{ filter_expression: null, variant: null, attachment: { ...each.attachment, filename: null } },
    }));
    expect(chooseModels(data).get('de')?.files).toHaveLength(3);
    expect(chooseModels(data.map((each) => ({ ...each, name: null }))).has('de')).toBe(true);
    expect(parseModelIndex({ data })?.unread).toEqual([]);
  });

  it.each([{ version: 2 }, { version: null }, { architecture: ['base'] }])(
    'one in another form is said to be left out, whatever of it is another: %j',
    (other) => {
      const data = files('de', 'base', '1.0').map((each) => ({ ...each, ...other }));
      expect(parseModelIndex({ data })?.unread).toMatchObject([
        { language: 'de', detail: 'a record of it is in a form that is not understood' },
      ]);
    },
  );

  it('one under trial is not mixed with the usual one', () => {
    const trial = files('de', 'base', '9.0').map((each) => ({ ...each, variant: 'next' }));
    expect(chooseModels([...trial, ...files('de', 'tiny', '1.0')]).get('de')?.version).toBe('1.0');
    expect(chooseModels(trial).size).toBe(0);
  });

  it('one with a vocabulary for each language is whole too', () => {
    expect(
      chooseModels(files('ja', 'base', '1.0', ['model', 'srcvocab', 'trgvocab'])).get('ja')?.files,
    ).toHaveLength(3);
  });
});
