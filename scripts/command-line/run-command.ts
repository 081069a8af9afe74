import type { Command } from 'commander';
import { consola } from 'consola';
import { useConfiguration } from './configuration/use-configuration.ts';
import { atPlace } from '../pipeline/outcome/at-place.ts';
import { systemFailure } from '../pipeline/outcome/disk-failure.ts';
import { namePublication } from '../pipeline/outcome/name-publication.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { visibleControls } from '../text/visible-controls.ts';

/**
 * Parses the command line and runs the command, with what the configuration file sets, through `runCommand`, which also
 * reports invalid option values.
 * @param project the folder of the configuration file
 */
export function runProgram(program: Command, project: string): Promise<void> {
  sayPlainly(process.env.OVERVIEW_FOLDER);
  const places = useConfiguration(program, project);
  return runCommand(async () => {
    try {
      await program.parseAsync();
    } catch (error) {
      throw atPlace(error, places);
    }
  });
}

/**
 * Lets what is said show the control characters in names and texts of others instead of sending them to the terminal, and the
 * commands that messages name work on a publication.
 */
function sayPlainly(folder: string | undefined): void {
  const { reporters } = consola.options;
  const plain = (arg: unknown): unknown =>
    typeof arg === 'string' ? visibleControls(namePublication(arg, folder)) : arg;
  consola.setReporters(
    reporters.map((reporter) => ({
      log: (entry, context) => reporter.log({ ...entry, args: entry.args.map(plain) }, context),
    })),
  );
}

/** The exit code after output that nobody reads: that of a program ended by SIGPIPE, as shells give it. */
const UNREAD = 128 + 13;

let isWatched = false;

/** Ends the program quietly once what reads its output has closed it, as in `npm run … | head`. */
function endWithReader(): void {
  if (isWatched) return;
  isWatched = true;
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(UNREAD);
    });
}

/**
 * Runs a command and sets the exit code: 1 after an InputError, or where the disk fails or a permission is missing,
 * which is printed as one message without a stack; 70 (EX_SOFTWARE of sysexits.h) after any other error, which is
 * printed with its stack.
 */
export async function runCommand(command: () => Promise<unknown>): Promise<void> {
  endWithReader();
  try {
    await command();
  } catch (error) {
    const failure = systemFailure(error);
    if (error instanceof InputError) {
      consola.error(error.message);
      process.exitCode = 1;
    } else if (failure) {
      const { path = 'a file', what, remedy } = failure;
      consola.error(`${path}: ${what}\n  What to do: ${remedy}`);
      process.exitCode = 1;
    } else {
      // An Error that is handed over whole is printed as it is, with what others wrote in its message.
      consola.error(visibleControls(wholeError(error)));
      process.exitCode = 70;
    }
  }
}

/** The stack of an error, and those of its causes, as far as each is an Error. */
function wholeError(error: unknown): string {
  const said: string[] = [];
  const seen = new Set<unknown>();
  let each = error;
  do {
    seen.add(each);
    said.push(each instanceof Error ? (each.stack ?? String(each)) : String(each));
    each = each instanceof Error ? each.cause : undefined;
  } while (each !== undefined && !seen.has(each));
  return said.join('\ncaused by ');
}
