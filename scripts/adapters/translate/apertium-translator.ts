import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { primaryLanguage } from '../../../src/schemas/language.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { isMissing } from '../disk/if-there.ts';
import type { OpenEngine } from './engine.ts';

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

/** CPU time that each of its programs may take for the texts of one article, which take less than a second, in seconds. */
const CPU_LIMIT = 60;

/** After this it stands still and will never answer, in milliseconds: a busy machine is slower, but not by so much. */
const STANDSTILL = 3_600_000;

/** Runs a command under a limit of CPU time (POSIX `ulimit`), which a busy machine does not use up. */
const LIMITED = ['-c', `ulimit -t ${CPU_LIMIT}; exec "$0" "$@"`];

/** The exit code of a shell that does not find a command (POSIX, Shell Command Language 2.8.2). */
const NOT_FOUND = 127;

/** Size limit of an answer, in bytes. */
const MAX_ANSWER_BYTES = 10_000_000;

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
    versionFor: async (language) => (await routeFrom(language))?.join(', '),
    translate: async (texts, language) => {
      let current = [...texts];
      for (const direction of (await routeFrom(language)) ?? []) {
        const said = await runOn(command, ['-u', '-f', 'txt', direction], current.join(BETWEEN));
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
  const listed = await run(command, ['-l']);
  if (listed.ok) return new Set(listed.value.split(/\s+/).filter((name) => name !== ''));
  // Most machines do not have the command, and so no directions.
  const { reason, detail } = listed.failure;
  if (reason !== 'not installed') notify(`Apertium cannot be used: ${detail}`);
  return new Set();
}

/** Runs it on a text in a file: it opens its standard input by name, which does not work with Node's pipes. */
async function runOn(
  command: string,
  args: readonly string[],
  input: string,
): Promise<Result<string, ServiceFailure>> {
  const folder = await mkdtemp(join(tmpdir(), 'overview-apertium-'));
  try {
    const file = join(folder, 'text');
    await writeFile(file, `${input}\n`);
    return await run(command, [...args, file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(command: string, args: readonly string[]): Promise<Result<string, ServiceFailure>> {
  try {
    const { stdout } = await promisify(execFile)('sh', [...LIMITED, command, ...args], {
      timeout: STANDSTILL,
      maxBuffer: MAX_ANSWER_BYTES,
    });
    return succeed(stdout);
  } catch (error) {
    const detail = `${command}: ${(error as Error).message.slice(0, 200)}`;
    const isAbsent = isMissing(error) || (error as { code?: unknown }).code === NOT_FOUND;
    return fail({ reason: isAbsent ? 'not installed' : 'broken off', detail });
  }
}
