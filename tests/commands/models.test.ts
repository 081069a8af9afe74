import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/make-fetcher.ts';
import { oneCommand } from '../support/many-command-lines.ts';
import { HAS_TOY_MODEL, startModelServer } from '../support/toy-model.ts';

const runModels = oneCommand('models.ts');
const models = (env: Record<string, string>, ...args: string[]) => runModels(args, env);

describe('npm run models', () => {
  it.skipIf(!HAS_TOY_MODEL)(
    'lists what there is, fetches and verifies it, and copies it for a machine without network',
    async () => {
      const filters = { base: 'env.version|versionCompare("150.0") >= 0' };
      const { port, requests } = await startModelServer(['de', 'es'], { filters }, ['base', 'tiny']);
      const online = {
        OVERVIEW_TEST_ORIGIN: String(port),
        OVERVIEW_MODELS: await temporaryFolder(),
        OVERVIEW_MODELS_INDEX: 'http://models.test/index',
        OVERVIEW_MODELS_FILES: 'http://models.test/',
      };
      expect((await models(online, 'list')).said).toMatch(/^de +tiny +1\.0 +1 MB {2}-\nes +tiny/m);
      expect((await models(online, 'list')).said).toContain(
        `left out: es-en base 1.0: its filter is not understood: ${filters.base}`,
      );
      expect((await models(online, 'fetch', 'de')).said).toContain('de: de-en tiny 1.0');
      expect((await models(online, 'list')).said).toMatch(/^de +tiny +1\.0 +1 MB {2}here$/m);
      const unknown = await models(online, 'fetch', 'xh');
      expect(unknown.status).toBe(1);
      expect(unknown.said).toContain('there is no model from xh into English');

      const folder = join(await temporaryFolder(), 'models');
      expect((await models(online, 'path', folder)).said).toContain(`OVERVIEW_MODELS=${folder}`);
      const asked = requests.length;
      const offline = await models({ ...online, OVERVIEW_MODELS: folder }, 'list');
      expect(offline.said).toMatch(/^de +tiny +1\.0 +1 MB {2}here$/m);
      expect(requests).toHaveLength(asked);
    },
  );

  it('says what to do when there is no index', async () => {
    const env = {
      OVERVIEW_MODELS: await temporaryFolder(),
      OVERVIEW_MODELS_INDEX: 'http://127.0.0.1:1/',
      OVERVIEW_MODELS_SECOND_INDEX: 'http://127.0.0.1:2/db/models.json',
    };
    const { status, said } = await models(env, 'list');
    expect(status).toBe(1);
    expect(said).toContain('connect to the network once');
    expect(said).toContain('http://127.0.0.1:1/: ');
    expect(said).toContain('http://127.0.0.1:2/db/models.json: ');
  });
});
