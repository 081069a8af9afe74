import { describe, expect, it, onTestFinished } from 'vitest';
import { bergamotTranslator } from '../../../scripts/adapters/translate/bergamot-translator.ts';
import { ModelStore, type ModelStoreOptions } from '../../../scripts/adapters/translate/model-store.ts';
import { loopbackNetwork } from '../../../scripts/adapters/http/network.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { HAS_TOY_MODEL, type ModelFaults, startModelServer, toyPairs } from '../../support/toy-model.ts';

const SERVER = { index: 'http://models.test/index', files: 'http://models.test/' };

async function start(faults: ModelFaults = {}, changes: Partial<ModelStoreOptions> = {}) {
  const { port, requests } = await startModelServer(['es', 'fr', 'de', 'ru', 'zh-Hans', 'zh-Hant'], faults);
  const folder = changes.folder ?? (await temporaryFolder());
  const options = {
    folder,
    server: SERVER,
    network: loopbackNetwork(port),
    userAgent: 'Overview/test',
    online: true,
    notify: () => undefined,
  };
  const translator = bergamotTranslator(new ModelStore({ ...options, ...changes }));
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

  it('has no model when there is no index', async () => {
    const { translator } = await start({}, { server: { ...SERVER, index: 'http://models.test/none' } });
    expect(await translator.versionFor('es')).toBeUndefined();
    expect(await translator.unavailable?.()).toMatchObject({
      detail: 'the index of models could not be had',
    });
  });
});
