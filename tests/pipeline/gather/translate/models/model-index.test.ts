import { describe, expect, it } from 'vitest';
import { parseModelIndex } from '../../../../../scripts/pipeline/gather/translate/models/model-index.ts';
import { rankModels } from '../../../../../scripts/pipeline/gather/translate/models/model-records.ts';

const HASH = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

const pathOf = (run: string, file: string) => `models/es-en/${run}/exported/${file}.gz`;

/** A model of Mozilla's storage. */
function stored(architecture: string, releaseStatus: string | null, hash: string | null = HASH) {
  const run = `${architecture}_run`;
  return {
    architecture,
    releaseStatus,
    files: {
      model: {
        path: pathOf(run, 'model.esen.intgemm.alphas.bin'),
        ...(hash && { uncompressedHash: hash, uncompressedSize: 17 }),
      },
      vocab: { path: pathOf(run, 'vocab.esen.spm') },
      lexicalShortlist: { path: pathOf(run, 'lex.50.50.esen.s2t.bin') },
    },
    metrics: {},
  };
}

const named = (name: string, modelType?: string) => ({
  name,
  size: 9,
  estimatedCompressedSize: 5,
  expectedSha256Hash: HASH,
  ...(modelType && { modelType }),
});

describe('an index of models', () => {
  it('may be the registry of the storage, by language pair, with the address of its files', () => {
    const index = parseModelIndex({
      generated: '2026-09-30T00:44:58Z',
      baseUrl: 'https://storage.test/data',
      models: {
        'es-en': [
          stored('tiny', 'Release'),
          stored('base', 'Release Desktop', OTHER),
          stored('base-memory', 'Release Android'),
          stored('base-memory', 'Nightly'),
          stored('base-memory', null),
        ],
        'en-es': [stored('base', 'Release')],
      },
    });
    expect(index?.files).toBe('https://storage.test/data');
    expect(index?.unread).toEqual([]);
    const models = rankModels(index?.records ?? []);
    expect([...models.keys()]).toEqual(['es']);
    expect(models.get('es')).toMatchObject([
      { architecture: 'base', version: 'sha256:cdcdcdcd', precision: 'int8shiftAlphaAll' },
      {
        architecture: 'tiny',
        files: [
          {
            part: 'model',
            location: pathOf('tiny_run', 'model.esen.intgemm.alphas.bin'),
            hash: HASH,
            size: 17,
          },
          { part: 'vocabulary', hash: undefined },
          { part: 'shortlist' },
        ],
      },
    ]);
  });

  it('says which models of the storage it does not understand, or could not prove', () => {
    const index = parseModelIndex({
      models: { 'es-en': [stored('base', 'Retired?'), stored('tiny', 'Release', null)], 'fr-en': [null] },
    });
    expect(index?.unread).toEqual([
      {
        language: 'es',
        model: 'es-en base sha256:abababab',
        detail: 'its release status is not understood: Retired?',
      },
      { language: 'es', model: 'es-en tiny sha256:unknown', detail: 'its file has no SHA-256' },
    ]);
  });

  it('may be the registry of the repository of models, by language pair', () => {
    const index = parseModelIndex({
      zhen: {
        model: named('model.zhen.bin', 'base'),
        srcvocab: named('srcvocab.zhen.spm', 'base'),
        trgvocab: named('trgvocab.zhen.spm', 'base'),
        lex: named('lex.zhen.bin', 'base'),
        qualityModel: named('qualityModel.zhen.bin', 'base'),
      },
      faen: { model: named('model.faen.bin', 'dev'), vocab: named('vocab.faen.spm', 'dev') },
      enzh: { model: named('model.enzh.bin'), vocab: named('vocab.enzh.spm') },
    });
    const models = rankModels(index?.records ?? []);
    expect([...models.keys()]).toEqual(['zh']);
    expect(models.get('zh')?.[0]).toMatchObject({ architecture: 'base', version: 'sha256:abababab' });
    expect(models.get('zh')?.[0]?.files.map(({ location }) => location)).toEqual([
      'models/base/zhen/model.zhen.bin.gz',
      'models/base/zhen/srcvocab.zhen.spm.gz',
      'models/base/zhen/trgvocab.zhen.spm.gz',
      'models/base/zhen/lex.zhen.bin.gz',
    ]);
  });

  it('may have records of version 1, whose files are not packed', () => {
    const record = (fileType: string, extra = {}) => ({
      name: `${fileType}.deen.bin`,
      fileType,
      fromLang: 'de',
      toLang: 'en',
      version: '1.2',
      attachment: { location: `main/${fileType}.bin`, filename: `${fileType}.bin`, hash: HASH, size: 9 },
      ...extra,
    });
    const index = parseModelIndex({
      data: [
        record('model'),
        record('vocab'),
        record('qualityModel'),
        record('model', { toLang: 'fr' }),
        record('model', { version: '2.0', filter_expression: 'env.version|versionCompare("120") > 0' }),
      ],
    });
    expect(rankModels(index?.records ?? []).get('de')).toMatchObject([
      {
        architecture: 'tiny',
        version: '1.2',
        files: [
          { location: 'main/model.bin', hash: HASH, size: 9 },
          { location: 'main/vocab.bin', part: 'vocabulary' },
        ],
      },
    ]);
    expect(index?.unread).toMatchObject([{ model: 'de-en tiny 2.0' }]);
  });

  it('says which records it does not understand, and which architectures', () => {
    const record = { sourceLanguage: 'de', targetLanguage: 'en', architecture: 'huge', version: '4.0' };
    const whole = {
      fileType: 'model',
      decompressedHash: HASH,
      decompressedSize: 9,
      attachment: { location: 'x' },
    };
    const index = parseModelIndex({
      data: [
        { ...record, ...whole },
        { ...record, architecture: 'base', file: { sha512: 'x' } },
        { ...record, targetLanguage: 'fr' },
        { name: 'something else' },
      ],
    });
    expect(index).toEqual({
      records: [],
      unread: [
        {
          language: 'de',
          model: 'de-en base 4.0',
          detail: 'a record of it is in a form that is not understood',
        },
        {
          language: 'de',
          model: 'de-en huge 4.0',
          detail: 'the engine does not know its architecture: huge',
        },
      ],
    });
  });

  it.each([
    undefined,
    null,
    [],
    'models',
    {},
    { data: [] },
    { data: 'none' },
    { error: { code: 503 } },
    { models: {} },
    { models: { 'es-en': 'none' } },
    { code: 503, message: 'Service Unavailable' },
  ])('is not %j', (json) => {
    expect(parseModelIndex(json)).toBeUndefined();
  });
});
