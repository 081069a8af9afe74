import { lstatSync, renameSync } from 'node:fs';
import { readlink, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from './disk-error.ts';
import { beside, leftBeside } from './beside-claim.ts';
import { ifThere } from './if-there.ts';

/** A place that this process alone holds. */
export interface Claim {
  /** Gives the place up; a killed process gives it up too. */
  release: () => Promise<void>;
}

/** Longest path of a socket in bytes, on any system (macOS: 104 with the final zero; Linux: 108, unix(7)). */
const MAX_SOCKET_PATH = 103;

/** What the names of short links begin with, which lead to a socket in a folder whose path is too long. */
const SHORT = join(tmpdir(), 'overview-claim');

/**
 * Claims a path: undefined when a process that is still running holds it. What is put there leads to a socket, since the system
 * closes it with its process however that ends, so a crash leaves no lock behind; other than a process number it also holds
 * between containers that share a disk.
 * @throws InputError when the disk is full or cannot be written to, or has no sockets
 */
export async function claim(path: string): Promise<Claim | undefined> {
  for (;;) {
    const seen = stateOf(path);
    if (await isClaimed(path)) return undefined;
    if (seen !== undefined) await clearAway(path, seen);
    const held = await hold(path);
    if (!held) continue;
    await removeLeft(path);
    return held;
  }
}

/**
 * Puts a link to a socket at a path; undefined when something is there already. The socket listens before anybody can find
 * it: one that was there first would be taken for that of a killed process.
 */
async function hold(path: string): Promise<Claim | undefined> {
  const own = beside(path);
  const server = await listen(own);
  const close = async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    // The system takes a socket away as it closes it, but only by the path that it was made with.
    await rm(own, { force: true });
  };
  try {
    await onDisk(path, () => symlink(basename(own), path));
  } catch (error) {
    await close();
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  }
  const release = async () => {
    // First the path: once the socket is closed, another process may take it.
    await rm(path, { force: true });
    await close();
  };
  return { release };
}

/**
 * Takes away what a killed process left at a path. Another may have found that too and hold the path by now, so only what was
 * seen there is taken, and looked at again.
 */
async function clearAway(path: string, seen: string): Promise<void> {
  const aside = beside(path);
  await ifThere(takeAside(path, aside, seen));
  const socket = await socketAt(aside);
  if (socket === undefined) return;
  if (await isClaimed(aside)) await ifFree(symlink(basename(socket), path));
  else await rm(socket, { force: true });
  await rm(aside, { force: true });
}

/** Removes what processes left beside a path that were killed while they took it, gave it up or cleared it away. */
async function removeLeft(path: string): Promise<void> {
  for (const left of await leftBeside(path)) if (!(await isClaimed(left))) await rm(left, { force: true });
}

/** Waits for an action that makes a file, and lets it be where there is one already. */
async function ifFree(action: Promise<void>): Promise<void> {
  try {
    await action;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** What tells the file at a path from the next one there. */
function stateOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.ctimeNs}`;
}

/** Takes away what is at a path if it is what was seen there; in one go, so that nothing comes in between. */
// eslint-disable-next-line @typescript-eslint/require-await
async function takeAside(path: string, aside: string, seen: string): Promise<void> {
  if (stateOf(path) === seen) renameSync(path, aside);
}

/** Where the socket is that a path leads to; undefined when nothing is there. */
async function socketAt(path: string): Promise<string | undefined> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return found && path;
  const target = await ifThere(readlink(path));
  return target === undefined ? undefined : join(dirname(path), basename(target));
}

/** The code of an error of the disk, which may be wrapped with what to do. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as NodeJS.ErrnoException;
  return code ?? (cause as NodeJS.ErrnoException | undefined)?.code;
}

/** Whether a running process holds a path. */
export async function isClaimed(path: string): Promise<boolean> {
  const socket = await socketAt(path);
  if (socket === undefined) return false;
  return withShortPath(
    socket,
    (short) =>
      new Promise((resolve, reject) => {
        const socket = connect(short)
          .on('connect', () => {
            socket.destroy();
            resolve(true);
          })
          .on('error', (error: NodeJS.ErrnoException) => {
            // It is reset when the process gives the path up, or ends, before it has answered.
            if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT'].includes(error.code ?? '')) resolve(false);
            else reject(error);
          });
      }),
  );
}

/** A server that listens at a path where nothing is. */
async function listen(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy()).unref();
  try {
    await onDisk(path, () =>
      withShortPath(
        path,
        (short) =>
          new Promise<void>((resolve, reject) => server.once('error', reject).listen(short, resolve)),
      ),
    );
    return server;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    const remedy = 'move the project to a local disk';
    throw new InputError(path, 'this file system has no sockets', remedy, { cause: error });
  }
}

/** Removes the short links that killed processes of this user left, by which they reached a socket. */
async function removeLeftLinks(): Promise<void> {
  for (const left of await leftBeside(SHORT)) {
    const found = lstatSync(left, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() && found.uid === process.getuid?.()) await rm(left, { force: true });
  }
}

function isTooLong(path: string): boolean {
  return Buffer.byteLength(path) > MAX_SOCKET_PATH;
}

/** Passes a path on, by way of a link to its folder where it is too long for a socket. */
async function withShortPath<T>(path: string, action: (short: string) => Promise<T>): Promise<T> {
  if (!isTooLong(path)) return action(path);
  await removeLeftLinks();
  const link = beside(SHORT);
  await symlink(dirname(path), link);
  try {
    return await action(join(link, basename(path)));
  } finally {
    await rm(link);
  }
}
