import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallKind, Fault } from './fault.ts';
import { type FaultOf, faultsOf } from './faults-of.ts';

type Call = (this: unknown, ...given: unknown[]) => unknown;
type Calls = Record<string, Call | undefined>;

const callsOf = (holder: object): Calls => holder as Calls;

/** A function of `node:fs`: what it asks of the disk, one after the other, and which argument is its path. */
interface Shape {
  kinds: readonly CallKind[];
  path?: number;
  /** Whether it changes the disk; asked of its flags where they say so. */
  writes: (flags: unknown) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

const { O_WRONLY, O_RDWR } = fs.constants;
const byFlags = (flags: unknown): boolean =>
  typeof flags === 'number'
    ? (flags & (O_WRONLY | O_RDWR)) !== 0
    : typeof flags === 'string' && /^[wa]|\+/.test(flags);

/** Functions that take a path, in all three forms of `node:fs`. */
const OF_PATHS: Readonly<Record<string, Shape>> = {
  open: { kinds: ['open'], writes: byFlags },
  readFile: { kinds: ['open'], writes: never },
  readdir: { kinds: ['open'], writes: never },
  writeFile: { kinds: ['open', 'write'], writes: always },
  appendFile: { kinds: ['open', 'write'], writes: always },
  copyFile: { kinds: ['open', 'write'], path: 1, writes: always },
  mkdir: { kinds: ['write'], writes: always },
  mkdtemp: { kinds: ['write'], writes: always },
  rename: { kinds: ['rename'], writes: always },
};

/** Functions that take the number of an open file. */
const OF_NUMBERS: Readonly<Record<string, Shape>> = {
  write: { kinds: ['write'], writes: always },
  writev: { kinds: ['write'], writes: always },
  fsync: { kinds: ['fsync'], writes: always },
};

/** Methods of a file that was opened as a promise. */
const OF_FILES: Readonly<Record<string, CallKind>> = {
  write: 'write',
  writev: 'write',
  writeFile: 'write',
  appendFile: 'write',
  sync: 'fsync',
  datasync: 'fsync',
};

const openedAt = new WeakMap<object, string>();
const pathOfNumber = new Map<number, string>();
const { writeFileSync } = fs;

/** Lets calls of `node:fs` on paths below folders fail in this thread; number 0 of them lets none fail and counts them. */
export function failCalls(fault: Fault, folders: readonly string[], counter: string): void {
  const failure = faultsOf(fault, folders, counter);
  const [promises, calls] = [fs.promises, fs].map(callsOf) as [Calls, Calls];
  for (const [name, shape] of Object.entries(OF_PATHS))
    patch(promises, name, (call) => promised(call, shape, failure));
  for (const [name, shape] of Object.entries({ ...OF_PATHS, ...OF_NUMBERS })) {
    patch(calls, name, (call) => calledBack(call, shape, failure));
    patch(calls, `${name}Sync`, (call) => atOnce(call, shape, failure));
  }
  patchFiles(promises, failure);
  syncBuiltinESMExports();
}

function patch(holder: Calls, name: string, wrap: (call: Call) => Call): void {
  const call = holder[name];
  if (call) holder[name] = Object.assign(wrap(call), call);
}

/** The error of the first part of a call that is to fail. A file that cannot be written to the end is begun. */
function errorOf({ kinds, path = 0, writes }: Shape, given: readonly unknown[], failure: FaultOf) {
  const at = pathOf(given[path]);
  if (at === undefined) return undefined;
  for (const [place, kind] of kinds.entries()) {
    const error = failure(kind, at, writes(given[1]));
    if (error && place > 0 && !fs.existsSync(at)) writeFileSync(at, '');
    if (error) return error;
  }
  return undefined;
}

function promised(call: Call, shape: Shape, failure: FaultOf): Call {
  return async function (this: unknown, ...given) {
    const error = errorOf(shape, given, failure);
    if (error) throw error;
    const result = await call.apply(this, given);
    const path = pathOf(given[0]);
    if (isObject(result) && path !== undefined) openedAt.set(result, path);
    return result;
  };
}

function atOnce(call: Call, shape: Shape, failure: FaultOf): Call {
  return function (this: unknown, ...given) {
    const error = errorOf(shape, given, failure);
    if (error) throw error;
    const result = call.apply(this, given);
    noteNumber(result, given);
    return result;
  };
}

function calledBack(call: Call, shape: Shape, failure: FaultOf): Call {
  return function (this: unknown, ...given) {
    const done = given.at(-1);
    if (typeof done !== 'function') return call.apply(this, given);
    const error = errorOf(shape, given, failure);
    if (error) {
      process.nextTick(done, error);
      return undefined;
    }
    const note = (failed: unknown, result: unknown, ...more: unknown[]): unknown => {
      noteNumber(result, given);
      return (done as Call)(failed, result, ...more);
    };
    return call.apply(this, [...given.slice(0, -1), note]);
  };
}

/** Remembers which path a number stands for; numbers are used again, and a call on a number gives none for it. */
function noteNumber(result: unknown, [first]: readonly unknown[]): void {
  const path = typeof first === 'number' ? undefined : pathOf(first);
  if (typeof result === 'number' && path !== undefined) pathOfNumber.set(result, path);
}

/** Patches the methods of files opened as promises, whose prototype only such a file shows. */
function patchFiles(promises: Calls, failure: FaultOf): void {
  let isPatched = false;
  patch(
    promises,
    'open',
    (open) =>
      async function (this: unknown, ...given) {
        const file = await open.apply(this, given);
        if (isPatched || !isObject(file)) return file;
        isPatched = true;
        for (const [name, kind] of Object.entries(OF_FILES))
          patch(Object.getPrototypeOf(file) as Calls, name, (call) => ofFile(call, kind, failure));
        return file;
      },
  );
}

function ofFile(call: Call, kind: CallKind, failure: FaultOf): Call {
  return function (this: unknown, ...given) {
    const path = isObject(this) ? openedAt.get(this) : undefined;
    const error = path === undefined ? undefined : failure(kind, path, true);
    return error ? Promise.reject(error) : call.apply(this, given);
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function pathOf(given: unknown): string | undefined {
  if (typeof given === 'string') return resolve(given);
  if (typeof given === 'number') return pathOfNumber.get(given);
  if (given instanceof URL) return fileURLToPath(given);
  return Buffer.isBuffer(given) ? resolve(given.toString()) : undefined;
}
