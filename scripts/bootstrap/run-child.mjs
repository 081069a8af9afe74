// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { BootstrapError } from './bootstrap-error.mjs';

/** Signals forwarded to the child, which decides how to handle them. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** How often to check that npm's shell is still alive, in milliseconds. */
const PARENT_INTERVAL = 250;

/**
 * Runs a program with our standard streams and forwards signals to it.
 *
 * @param {string} command
 * @param {readonly string[]} args passed unchanged
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code, or 128 plus the signal's number when a signal ended it, as in shells
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
 * Forwards signals to a program, and terminates it when npm has been terminated: npm starts us through a shell, which a
 * signal kills without being forwarded, and a server would keep its port.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops forwarding
 */
function passSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    // A terminal's Ctrl-C reaches the child directly, and a second signal would mean "quit at once" to some programs.
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
