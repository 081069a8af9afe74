// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { BootstrapError } from './bootstrap-error.mjs';

/** Signals passed on to the child; how it answers is its own affair. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end with our standard streams, and passes signals on.
 *
 * @param {string} command
 * @param {readonly string[]} args passed untouched
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code, or 128 and the signal's number when a signal ended it, as shells say
 * @throws {BootstrapError} when it cannot be started
 */
export function runChild(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    // Windows starts npm's .cmd shims through a shell only.
    const shell = process.platform === 'win32' && !command.endsWith('.exe');
    const child = spawn(command, args, { env, shell, stdio: 'inherit' });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      // A terminal's Ctrl-C reaches the child without us, and twice would mean "at once" to some programs.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    const stopListening = () => SIGNALS.forEach((signal) => process.off(signal, passOn));
    child.on('error', (cause) => {
      stopListening();
      reject(new BootstrapError(`${command}: ${cause.message}`, 'check that it is installed', { cause }));
    });
    child.on('close', (code, signal) => {
      stopListening();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
