import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokensOfDay } from '../../../scripts/adapters/chat/token-count.ts';
import { chatOptions } from '../../../scripts/adapters/chat/chat-options.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { openAiTranslator } from '../../../scripts/adapters/translate/openai-translator.ts';
import { startService } from '../../support/json-service.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

describe('the budget of a day', () => {
  it('is shared by all runs of the day, and new the next day', async () => {
    const folder = await temporaryFolder();
    const { url, asked } = await startService(() => ({
      choices: [{ message: { content: '{"items":[{"id":0,"text":"Good day."}]}' } }],
      usage: { total_tokens: 100 },
    }));
    const run = (day: string) =>
      openAiTranslator({
        url,
        key: '',
        model: 'small',
        budget: 100,
        spent: tokensOfDay(folder, day),
      }).translate(['Guten Tag.'], 'de');
    expect(await run('2026-03-18')).toEqual(succeed(['Good day.']));
    expect(await run('2026-03-18')).toMatchObject({ failure: { reason: 'budget used up' } });
    expect(await run('2026-03-19')).toEqual(succeed(['Good day.']));
    expect(asked).toHaveLength(2);
  });

  it.each(['', '{"tokens":9', '{"tokens":-1}', '{"tokens":1}{"tokens":2}'])(
    'is not spent where the file that counts it is damaged (%j)',
    async (text) => {
      const folder = await temporaryFolder();
      const path = join(folder, '2026-03-18.json');
      await writeFile(path, text);
      const { url, asked } = await startService(() => ({}));
      const options = { url, key: '', model: 'small', budget: 100, spent: tokensOfDay(folder, '2026-03-18') };
      const translator = openAiTranslator(options);
      await expect(translator.ready?.()).rejects.toThrow('the count of used tokens is damaged');
      const translation = translator.translate(['Guten Tag.'], 'de');
      await expect(translation).rejects.toThrow(`${path}: the count of used tokens is damaged`);
      await expect(translation).rejects.toBeInstanceOf(InputError);
      expect(asked).toEqual([]);
      expect(await readFile(path, 'utf8')).toBe(text);
    },
  );

  it('is not spent where the file that counts it cannot be read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, '2026-03-18.json'));
    await expect(tokensOfDay(folder, '2026-03-18').total()).rejects.toThrow(/it is a folder, not a file/);
  });

  it('is refused where it is not a number', () => {
    const environment = {
      OVERVIEW_LLM_URL: 'http://localhost',
      OVERVIEW_LLM_MODEL: 'm',
      OVERVIEW_LLM_BUDGET: 'much',
    };
    expect(() => chatOptions({ environment, project: '.' })).toThrow(
      /OVERVIEW_LLM_BUDGET: "much" is not a number/,
    );
  });
});
