import { ESLint, Linter } from 'eslint';
import { join } from 'node:path';
import ts from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../support/run-script.ts';

/** A file of each block of the lint: a later one takes the place of the rule of those before. */
const FILES = [
  'scripts/adapters/any.ts',
  'scripts/pipeline/any.ts',
  'scripts/text/any.ts',
  'scripts/text/normal-form.ts',
  'src/any.ts',
] as const;

/** What is refused in each of these files. */
const rules = new Map<string, Linter.RuleEntry | undefined>();
beforeAll(async () => {
  const eslint = new ESLint({ cwd: PROJECT });
  for (const file of FILES) {
    const config = (await eslint.calculateConfigForFile(join(PROJECT, file))) as Linter.Config;
    rules.set(file, config.rules?.['no-restricted-syntax']);
  }
});

/** What the project's lint says of a snippet, as if it stood in a file. */
const complaints = (code: string, file: (typeof FILES)[number] = FILES[0]): string[] =>
  new Linter()
    .verify(code, [
      { rules: { 'no-restricted-syntax': rules.get(file) }, languageOptions: { parser: ts.parser } },
    ])
    .map(({ message, fatal }) => `${fatal ? 'unreadable: ' : ''}${message}`);

describe('the lint of scripts/', () => {
  it.each([
    'read().catch(() => []);',
    'read().catch(() => undefined);',
    'read().catch(() => ({}));',
    'read().catch(() => {});',
    'read().catch(function () { return 0; });',
    'read().then((text) => text.trim(), () => undefined);',
    'try { read(); } catch { value = undefined; }',
    'try { read(); } catch {}',
    'try { read(); } catch (error) {}',
  ])('refuses to swallow every error: %s', (code) => {
    expect(complaints(code)[0]).toMatch(/^This .* any error|^This does nothing about an error/);
  });

  it.each([
    'read().catch((error) => { if (error.code !== "ENOENT") throw error; });',
    'read().then((text) => text.trim(), (error) => report(error.message));',
    'read().then(() => 1);',
    'try { read(); } catch (error) { if (!(error instanceof SyntaxError)) throw error; }',
    '// eslint-disable-next-line no-restricted-syntax -- a reason\nread().catch(() => 0);',
  ])('lets pass what looks at the error, or gives its reason: %s', (code) => {
    expect(complaints(code)).toEqual([]);
  });
});

describe.each(FILES)('the lint of %s', (file) => {
  it.each(['const MOST = 3;', 'export const LONGEST = 3;'])(
    'refuses a bound that does not say what it bounds: %s',
    (code) => {
      expect(complaints(code, file)).toEqual(['Say what it bounds: MAX_TEXTS_PER_REQUEST, MIN_LETTERS.']);
      expect(complaints('const MAX_LETTERS = 3;', file)).toEqual([]);
    },
  );

  it('refuses what is private by name alone', () => {
    expect(complaints('class A { private readonly a = 1; }', file)).toEqual([
      'Write #name, which is private when the program runs, too.',
    ]);
    expect(complaints('class A { readonly #a = 1; }', file)).toEqual([]);
  });
});
