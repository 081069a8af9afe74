import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apertiumTranslator } from '../../../scripts/adapters/translate/apertium-translator.ts';
import { succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

/** Its directions; none where it is not installed. */
const listed = String(spawnSync('apertium', ['-l']).stdout);
const has = (direction: string) => listed.split(/\s+/).includes(direction);

/** Ignores notices. */
const silent = () => undefined;

describe('Apertium', () => {
  it.skipIf(!has('spa-eng'))('translates for real, text by text', async () => {
    const translator = apertiumTranslator(silent);
    expect(await translator.versionFor('es-MX')).toBe('spa-eng');
    const english = await translator.translate(
      ['El gobierno anunció ayer una reforma.', 'La huelga empieza el lunes.'],
      'es',
    );
    expect(english).toEqual(
      succeed([
        expect.stringMatching(/government announced/i) as string,
        expect.stringMatching(/strike/i) as string,
      ]),
    );
  });

  it.skipIf(!has('fr-es') || !has('spa-eng'))('goes by way of Spanish where there is no other', async () => {
    const translator = apertiumTranslator(silent);
    expect(await translator.versionFor('fr')).toBe('fr-es, spa-eng');
    expect(await translator.translate(['Le gouvernement a annoncé une réforme.'], 'fr')).toEqual(
      succeed([expect.stringMatching(/announced a reform/i) as string]),
    );
  });

  it('ends with the run, with all the programs that it started', async () => {
    const folder = await temporaryFolder();
    const command = join(folder, 'apertium');
    // Stands for the script that Apertium is: it lists a direction, or starts a program, which holds its output open.
    const script = `#!/bin/sh\n[ "$1" = -l ] && exec echo spa-eng\nsleep 600 &\nwait\n`;
    await writeFile(command, script, { mode: 0o755 });
    const translator = apertiumTranslator(silent, command);
    expect(await translator.versionFor('es')).toBe('spa-eng');
    expect(await translator.translate(['Hola.'], 'es', AbortSignal.timeout(100))).toMatchObject({
      failure: { reason: 'broken off', detail: `${command}: the run is over` },
    });
  });

  it('that is not on the machine translates nothing', async () => {
    const translator = apertiumTranslator(silent, 'apertium-that-is-not-there');
    expect(await translator.versionFor('es')).toBeUndefined();
  });

  it('that is there and fails translates nothing, and says why', async () => {
    const notices: string[] = [];
    const translator = apertiumTranslator((what) => notices.push(what), process.execPath);
    expect(await translator.versionFor('es')).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining('Apertium cannot be used: ')]);
  });
});
