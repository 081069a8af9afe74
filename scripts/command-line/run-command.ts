import type { Command } from 'commander';
import { consola } from 'consola';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** Reads the command line and runs the command, as `runCommand` does: a bad value of an option is a bad input. */
export function runProgram(program: Command): Promise<void> {
  return runCommand(() => program.parseAsync());
}

/**
 * Runs a command to its end and sets the exit code: 1 after a bad input, told in one message without a
 * stack; 70 (EX_SOFTWARE of sysexits.h) after a fault of the program, told with its stack.
 */
export async function runCommand(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof InputError) {
      consola.error(error.message);
      process.exitCode = 1;
    } else {
      consola.error(error);
      process.exitCode = 70;
    }
  }
}
