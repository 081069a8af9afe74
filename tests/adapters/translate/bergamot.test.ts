import { describe, expect, it, onTestFinished } from 'vitest';
import { bergamotTranslator } from '../../../scripts/adapters/translate/bergamot-translator.ts';
import {
  ModelStore,
  type ModelStoreOptions,
} from '../../../scripts/adapters/translate/models/model-store.ts';
import { loopbackNetwork } from '../../../scripts/adapters/http/network.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { HAS_TOY_MODEL, type ModelFaults, startModelServer, toyPairs } from '../../support/toy-model.ts';

const SERVER = { index: 'http://models.test/index', files: 'http://models.test/' };
const NOWHERE = { index: 'http://models.test/none', files: 'http://models.test/' };

async function start(
  faults: ModelFaults = {},
  changes: Partial<ModelStoreOptions> = {},
  architectures?: readonly string[],
) {
  const languages = ['es', 'fr', 'de', 'ru', 'zh-Hans', 'zh-Hant'];
  const { port, requests } = await startModelServer(languages, faults, architectures);
  const folder = changes.folder ?? (await temporaryFolder());
  const options = {
    folder,
    server: SERVER,
    network: loopbackNetwork(port),
    userAgent: 'Overview/test',
    online: true,
    notify: () => undefined,
  };
  const translator = bergamotTranslator(new ModelStore({ ...options, ...changes }), { workers: 1 });
  onTestFinished(() => translator.close());
  return { translator, requests, folder };
}

describe.skipIf(!HAS_TOY_MODEL)('the embedded engine', () => {
  it('translates for real, with models from a server, one language after the other', async () => {
    const { translator } = await start();
    expect(await translator.versionFor('es-MX')).toBe('0.4.9, model es-en tiny 1.0');
    expect(await translator.versionFor('zh-TW')).toBe('0.4.9, model zh-Hant-en tiny 1.0');
    expect(await translator.versionFor('zh')).toBe('0.4.9, model zh-Hans-en tiny 1.0');
    expect(await translator.versionFor('xh')).toBeUndefined();
    let exact = 0;
    for (const [language, own] of Map.groupBy(toyPairs(), ([, , tag]) => tag)) {
      const english = await translator.translate(
        own.map(([source]) => source),
        language,
      );
      exact += own.filter(([, wanted], index) => english.ok && wanted === english.value[index]).length;
    }
    expect(exact).toBeGreaterThanOrEqual(16);
  });

  it('fetches a model once, and needs no network for one that is there', async () => {
    const first = await start();
    const [pair] = toyPairs();
    const english = await first.translator.translate([pair?.[0] ?? ''], 'es');
    expect(english.ok).toBe(true);
    expect(first.requests.filter((url) => url !== '/index')).toHaveLength(2);
    const offline = await start({}, { folder: first.folder, online: false });
    expect(await offline.translator.translate([pair?.[0] ?? ''], 'es')).toEqual(english);
    expect(offline.requests).toEqual([]);
  });

  it.each([
    [{ wrongHash: true }, /does not match the SHA-256 in the index/],
    [{ truncated: true }, /broken: it cannot be unpacked/],
  ])('takes no model that is not what it should be, and keeps nothing of it', async (faults, message) => {
    const { translator, folder } = await start(faults);
    expect(await translator.translate(['Hola.'], 'es')).toMatchObject({
      failure: { reason: 'wrong answer', detail: expect.stringMatching(message) as string },
    });
    const offline = await start({}, { folder, online: false });
    expect(await offline.translator.versionFor('es')).toBeUndefined();
  });

  it('leaves out a model that does not load or is not what it should be, and takes the next architecture', async () => {
    const instead = { base: Buffer.from('no model') };
    const { translator } = await start({ instead }, {}, ['base', 'tiny']);
    expect(await translator.versionFor('es')).toBe('0.4.9, model es-en tiny 1.0');
    expect((await translator.translate(['Hola.'], 'es')).ok).toBe(true);
    expect(await translator.leftOut('es')).toMatchObject([{ model: 'es-en base 1.0' }]);
  });

  it('takes another architecture for one whose filter it does not understand, and says so', async () => {
    const filters = { base: 'env.version|versionCompare("150.0") >= 0' };
    const { translator } = await start({ filters }, {}, ['base', 'tiny']);
    expect(await translator.versionFor('es')).toBe('0.4.9, model es-en tiny 1.0');
    expect(await translator.leftOut('es')).toEqual([
      {
        model: 'es-en base 1.0',
        why: { reason: 'not understood', detail: `its filter is not understood: ${filters.base}` },
      },
    ]);
  });

  it('has its models from a second index when the first cannot be had', async () => {
    const second = { index: 'http://models.test/db/models.json' };
    const { translator, folder, requests } = await start({}, { server: NOWHERE, second });
    const version = await translator.versionFor('es');
    expect(version).toMatch(/^0\.4\.9, model es-en tiny sha256:[0-9a-f]{8}$/);
    const english = await translator.translate(['Hola.'], 'es');
    expect(english.ok).toBe(true);
    expect(requests.filter((url) => url.endsWith('.gz'))).toHaveLength(2);
    const offline = await start({}, { folder, server: NOWHERE, second, online: false });
    expect(await offline.translator.translate(['Hola.'], 'es')).toEqual(english);
  });

  it('has them from the second, too, when no record of the first is understood', async () => {
    const second = { index: 'http://models.test/db/models.json' };
    const { translator } = await start(
      { filters: { tiny: 'env.version|versionCompare("150.0") >= 0' } },
      { second },
    );
    expect(await translator.versionFor('es')).toMatch(/ es-en tiny sha256:/);
  });

  it('has no model when there is no index, and says why each could not be had', async () => {
    const second = { index: 'http://models.test/files/vocab.xxen.spm.gz' };
    const { translator } = await start({}, { server: NOWHERE, second });
    expect(await translator.versionFor('es')).toBeUndefined();
    expect(await translator.unavailable('es')).toEqual({
      reason: 'no model',
      detail:
        'the index of models could not be had: http://models.test/none: HTTP 404; http://models.test/files/vocab.xxen.spm.gz: this is not a model index',
    });
  });
});
