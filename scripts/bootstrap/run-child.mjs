// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { BootstrapError } from './bootstrap-error.mjs';

/** Signals passed on to the child; how it answers is its own affair. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** How often we look whether npm's shell still lives, in milliseconds. */
const PARENT_INTERVAL = 250;

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
    const stopListening = passSignals(child);
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

/**
 * Passes signals on to a program, and ends it when npm was ended: npm starts us through a shell, which dies of a
 * signal without passing it on, and a server would go on holding its port.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing them on
 */
function passSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    // A terminal's Ctrl-C reaches the child without us, and twice would mean "at once" to some programs.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const parent = process.ppid;
  const watchParent = () => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM');
  };
  const watch = setInterval(watchParent, PARENT_INTERVAL);
  for (const signal of SIGNALS) process.on(signal, passOn);
  return () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, passOn);
  };
}
