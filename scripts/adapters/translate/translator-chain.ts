import {
  ENGINE_NAMES,
  engineOf,
  type EngineName,
  isEngineName,
} from '../../../src/schemas/translation-engine.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import type { EngineOptions, OpenEngine } from './engine.ts';

/** What the engines need. */
export interface ChainOptions extends EngineOptions {
  /** Engine names, the preferred first; an empty list turns translation off. */
  engines: readonly EngineName[] | undefined;
}

/** The values that `--translate` accepts, for the help of a command. */
export const ENGINES_HELP = `${ENGINE_NAMES.join(', ')} separated by commas; or none`;

/**
 * Parses the value of `--translate`: engine names separated by commas, the preferred first; or `none`.
 * @throws InputError when an engine is unknown
 */
export function parseEngines(option: string, text: string): EngineName[] {
  if (text === 'none') return [];
  return text.split(',').map((each) => {
    const name = each.trim();
    if (isEngineName(name)) return name;
    throw new InputError(
      option,
      `"${name}" is not a translation engine`,
      `choose from ${ENGINE_NAMES.join(', ')}, or none`,
    );
  });
}

/**
 * Opens the engines of a run, in order: those requested, else every one that is configured and the embedded ones.
 * @throws InputError when a requested engine is not configured
 */
export async function translatorChain({ engines, ...options }: ChainOptions): Promise<Translator[]> {
  const chain: Translator[] = [];
  for (const name of engines ?? ENGINE_NAMES) {
    const translator = (await openerOf(name))(options);
    if (translator) chain.push(translator);
    else if (engines) {
      const remedy = `set ${engineOf(name).needs ?? 'nothing'}; see docs/translate.md`;
      throw new InputError('--translate', `${name} is not configured`, remedy);
    }
  }
  return chain;
}

/** Imports an engine's module by the engine's name. */
async function openerOf(name: EngineName): Promise<OpenEngine> {
  const file = (await import(`./${name}-translator.ts`)) as { open: OpenEngine };
  return file.open;
}
