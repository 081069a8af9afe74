import { describe, expect, it } from 'vitest';
import {
  chatOptions,
  findChatOptions,
  requiredChatOptions,
} from '../../../scripts/adapters/chat/chat-options.ts';
import { startService } from '../../support/json-service.ts';

const find = async (environment: Record<string, string>) => {
  const said: string[] = [];
  const options = await findChatOptions({ environment, project: '.' }, (what) => said.push(what));
  return { options, said };
};

/** A machine on which a server lists two models at every usual place. */
async function machine() {
  const { url, asked } = await startService(() => ({
    data: [{ id: '/home/ada/gemma-3-4b-it.gguf' }, { id: 'qwen3:4b' }],
  }));
  return { url, asked, environment: { OVERVIEW_LLM: 'auto', OVERVIEW_TEST_ORIGIN: new URL(url).port } };
}

describe('OVERVIEW_LLM=auto', () => {
  it('finds a server of this machine, and says which, without the folder of its model', async () => {
    const { url, environment } = await machine();
    const { options, said } = await find(environment);
    expect(options).toMatchObject({ url: `${url}/v1`, key: '', model: '/home/ada/gemma-3-4b-it.gguf' });
    expect(said).toEqual([`found Ollama at ${url.slice('http://'.length)}; using gemma-3-4b-it`]);
  });

  it('asks the model that OVERVIEW_LLM_MODEL names, and gives nobody the key of another', async () => {
    const { asked, environment } = await machine();
    const named = { ...environment, OVERVIEW_LLM_MODEL: 'qwen3:4b', OVERVIEW_LLM_KEY: 'secret' };
    expect((await find(named)).options).toMatchObject({ model: 'qwen3:4b', key: '' });
    expect(JSON.stringify(asked)).not.toContain('secret');
  });

  it('asks nobody unless it is said', async () => {
    const { url, asked, environment } = await machine();
    const silent = { OVERVIEW_TEST_ORIGIN: environment.OVERVIEW_TEST_ORIGIN };
    expect(await find(silent)).toEqual({ options: undefined, said: [] });
    const named = { ...silent, OVERVIEW_LLM_URL: `${url}/v1`, OVERVIEW_LLM_MODEL: 'small' };
    expect((await find(named)).options).toMatchObject({ url: `${url}/v1`, model: 'small' });
    expect(asked).toEqual([]);
  });

  it('is for takes and summaries: translators ask only a server that is named', async () => {
    const { asked, environment } = await machine();
    expect(chatOptions({ environment, project: '.' })).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each([
    [{ OVERVIEW_LLM: 'yes' }, /OVERVIEW_LLM: "yes" is not a valid value/],
    [{ OVERVIEW_LLM: 'auto', OVERVIEW_LLM_URL: 'http://127.0.0.1/v1' }, /unset one of the two/],
    [{ OVERVIEW_LLM: 'auto', OVERVIEW_LLM_BUDGET: 'much' }, /OVERVIEW_LLM_BUDGET: "much" is not a number/],
    [{}, /no language model is configured\n {2}What to do: set OVERVIEW_LLM=auto, or OVERVIEW_LLM_URL and/],
  ])('is refused where it makes no sense: %o', async (environment, message) => {
    await expect(requiredChatOptions({ environment, project: '.' }, () => undefined)).rejects.toThrow(
      message,
    );
  });
});
