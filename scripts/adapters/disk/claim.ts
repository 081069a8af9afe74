import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync } from 'node:fs';
import { rename, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from './disk-error.ts';
import { ifThere } from './if-there.ts';

/** A place that this process alone holds. */
export interface Claim {
  /** Gives the place up; a killed process gives it up too. */
  release: () => Promise<void>;
}

/** Longest path of a socket in bytes, on any system (macOS: 104 with the final zero; Linux: 108, unix(7)). */
const MAX_SOCKET_PATH = 103;

/**
 * Claims a path: undefined when a process that is still running holds it. What is put there is a socket, since the system
 * closes it with its process however that ends, so a crash leaves no lock behind; other than a process number it also holds
 * between containers that share a disk.
 * @throws InputError when the disk is full or cannot be written to, or has no sockets
 */
export async function claim(path: string): Promise<Claim | undefined> {
  for (;;) {
    const server = await listen(path);
    if (server) return { release: () => release(server, path) };
    const seen = stateOf(path);
    if (await isClaimed(path)) return undefined;
    // Left by a process that was killed. Another may have found that too and hold the path by now, so what is taken away is
    // looked at again.
    const aside = `${path}-${randomBytes(4).toString('hex')}`;
    await ifThere(takeAside(path, aside, seen));
    if (await isClaimed(aside)) {
      await rename(aside, path);
      return undefined;
    }
    await rm(aside, { force: true });
  }
}

/** What tells one socket at a path from the next. */
function stateOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.ctimeNs}`;
}

/** Takes away what is at a path if it is what was seen there; in one go, so that nothing comes in between. */
// eslint-disable-next-line @typescript-eslint/require-await
async function takeAside(path: string, aside: string, seen: string | undefined): Promise<void> {
  if (seen !== undefined && stateOf(path) === seen) renameSync(path, aside);
}

/** Whether a running process holds a path. */
export async function isClaimed(path: string): Promise<boolean> {
  return withShortPath(
    path,
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

/** A server that listens at a path; undefined when something is there already. */
async function listen(path: string): Promise<Server | undefined> {
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
    if (code === 'EADDRINUSE') return undefined;
    if (code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    const remedy = 'move the project to a local disk';
    throw new InputError(path, 'this file system has no sockets', remedy, { cause: error });
  }
}

async function release(server: Server, path: string): Promise<void> {
  // The system takes a socket away as it closes it, but only by the short path, which is gone. Afterwards it would be too
  // late: another process may hold the path by then.
  if (isTooLong(path)) await rm(path, { force: true });
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

function isTooLong(path: string): boolean {
  return Buffer.byteLength(path) > MAX_SOCKET_PATH;
}

/** Passes a path on, by way of a link to its folder where it is too long for a socket. */
async function withShortPath<T>(path: string, action: (short: string) => Promise<T>): Promise<T> {
  if (!isTooLong(path)) return action(path);
  const link = join(tmpdir(), `overview-${randomBytes(6).toString('hex')}`);
  await symlink(dirname(path), link);
  try {
    return await action(join(link, basename(path)));
  } finally {
    await rm(link);
  }
}
