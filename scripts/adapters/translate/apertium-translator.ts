import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { primaryLanguage } from '../../../src/schemas/language.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { withTemporary } from '../disk/temporary-folder.ts';
import type { OpenEngine } from './engine.ts';
import { runLimited } from './run-limited.ts';

/**
 * Names of languages in Apertium's directions (ISO 639-3, older ones 639-1), where they differ from the language tag.
 */
const NAMES: Record<string, readonly string[]> = {
  bs: ['hbs'],
  ca: ['cat', 'ca'],
  cnr: ['hbs'],
  es: ['spa', 'es'],
  eu: ['eus', 'eu'],
  fr: ['fra', 'fr'],
  gl: ['glg', 'gl'],
  hr: ['hbs'],
  is: ['isl', 'is'],
  it: ['ita', 'it'],
  mk: ['mkd', 'mk'],
  pt: ['por', 'pt'],
  ro: ['ron', 'ro'],
  sr: ['hbs'],
};

/**
 * Limits of each of its programs: CPU time for the texts of one article, which take less than a second, in seconds; and
 * bytes of an answer.
 */
const LIMITS = { cpuSeconds: 60, bytes: 10_000_000 };

/** Separates two texts; not a word of any language. */
const BETWEEN = '\n\n';

/**
 * A translator that runs Apertium, where its command is installed: rule-based, of modest quality. Languages without a
 * direction into English go through Spanish.
 * @param notify called with the reason when it is installed but fails
 * @param command name or path of the command
 */
export function apertiumTranslator(notify: (what: string) => void, command = 'apertium'): Translator {
  let directions: Promise<Set<string>> | undefined;

  async function routeFrom(language: string): Promise<string[] | undefined> {
    directions ??= listDirections(command, notify);
    const known = await directions;
    const names = NAMES[primaryLanguage(language)] ?? [];
    const first = (targets: readonly string[]) =>
      names
        .flatMap((name) => targets.map((target) => `${name}-${target}`))
        .find((direction) => known.has(direction));
    const direct = first(['eng', 'en']);
    if (direct) return [direct];
    const bySpanish = first(['spa', 'es']);
    return bySpanish && known.has('spa-eng') ? [bySpanish, 'spa-eng'] : undefined;
  }

  return {
    name: 'apertium',
    // Each request is a process of its own.
    lanes: availableParallelism(),
    versions: async (language) => [(await routeFrom(language))?.join(', ') ?? []].flat(),
    versionFor: async (language) => (await routeFrom(language))?.join(', '),
    translate: async (texts, language, end) => {
      let current = [...texts];
      for (const direction of (await routeFrom(language)) ?? []) {
        const said = await runOn(command, ['-u', '-f', 'txt', direction], current.join(BETWEEN), end);
        if (!said.ok) return said;
        current = said.value.trimEnd().split(BETWEEN);
        if (current.length !== texts.length) {
          const detail = `${direction}: ${current.length} answers to ${texts.length} texts`;
          return fail({ reason: 'wrong answer', detail });
        }
      }
      return succeed(current);
    },
    close: () => Promise.resolve(),
  };
}

/** Opens it whether its command is installed or not; without the command it knows no language. */
export const open: OpenEngine = ({ notify }) => apertiumTranslator(notify);

async function listDirections(command: string, notify: (what: string) => void): Promise<Set<string>> {
  const listed = await runLimited(command, ['-l'], LIMITS);
  if (listed.ok) return new Set(listed.value.split(/\s+/).filter((name) => name !== ''));
  // Most machines do not have the command, and so no directions.
  const { reason, detail } = listed.failure;
  if (reason !== 'not installed') notify(`Apertium cannot be used: ${detail}`);
  return new Set();
}

/** Runs it on a text in a file: it opens its standard input by name, which does not work with Node's pipes. */
function runOn(
  command: string,
  args: readonly string[],
  input: string,
  end: AbortSignal | undefined,
): Promise<Result<string, ServiceFailure>> {
  return withTemporary('apertium', async (folder) => {
    const file = join(folder, 'text');
    await writeFile(file, `${input}\n`);
    return await runLimited(command, [...args, file], { ...LIMITS, end });
  });
}
