import { availableParallelism, freemem, totalmem } from 'node:os';
import { checkRoom, LOOKED_AT, ROOM_OF_A_DAY, writtenFolders } from '../../../adapters/disk/check-room.ts';
import { InputError } from '../../../pipeline/outcome/input-error.ts';
import { checkOf } from '../check.ts';
import { type Finding, must, mustMend, note, ok } from '../finding.ts';
import { countOf } from '../../../text/count-of.ts';

/** Memory below which a build may be slow, or be ended by the system, in bytes: it takes up to a gigabyte. */
const MEMORY_OF_A_BUILD = 1_000_000_000;

/** What is known of the machine. */
export interface MachineFacts {
  node: string;
  oldestNode: string;
  /** As many threads as may run at once. */
  cores: number;
  /** Memory, in bytes. */
  memory: { free: number; all: number };
  /** Least room where a day is written, in bytes; undefined where none could be asked. */
  free: number | undefined;
  /** Folders in which a day cannot be written. */
  failures: InputError[];
}

/** Node, cores, memory, and room for a day. */
export const machine = checkOf<MachineFacts>({
  title: 'Machine',
  patience: 10_000,
  look: async ({ project, oldestNode }) => ({
    node: process.versions.node,
    oldestNode,
    cores: availableParallelism(),
    // Node 22 and newer know the limit of a container.
    memory: { free: (process as Partial<NodeJS.Process>).availableMemory?.() ?? freemem(), all: totalmem() },
    ...(await lookAtFolders(writtenFolders(project))),
  }),
  judge: judgeMachine,
});

/** Asks of each folder what a run asks before it begins. */
async function lookAtFolders(folders: readonly string[]): Promise<Pick<MachineFacts, 'free' | 'failures'>> {
  const failures = new Map<string, InputError>();
  const rooms: number[] = [];
  const free = async (folder: string) => {
    const bytes = await LOOKED_AT.free(folder);
    rooms.push(bytes);
    return bytes;
  };
  for (const folder of folders) {
    try {
      await checkRoom([folder], ROOM_OF_A_DAY, { ...LOOKED_AT, free });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.set(error.where, error);
    }
  }
  return { free: rooms.length > 0 ? Math.min(...rooms) : undefined, failures: [...failures.values()] };
}

/** Judges a machine. */
export function judgeMachine({ node, oldestNode, cores, memory, free, failures }: MachineFacts): Finding[] {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  const room = `${gigabytes(memory.free)} of ${gigabytes(memory.all)} of memory are free`;
  return [
    isBefore(node, oldestNode)
      ? must(`Node ${node} is too old`, `install Node ${oldestNode} or newer; 24 is best`)
      : ok(`Node ${node}`),
    ok(countOf(cores, 'core')),
    memory.free < MEMORY_OF_A_BUILD
      ? note(`only ${room}, and a build takes up to 1 GB`, 'end what else needs much memory')
      : ok(room),
    ...failures.map(mustMend),
    ...(failures.length === 0 && free !== undefined
      ? [ok(`a day can be written, and ${gigabytes(free)} of the disk are free`)]
      : []),
  ];
}

/** Whether a version such as `22.18.0` is before another. */
function isBefore(version: string, other: string): boolean {
  const [one, two] = [version, other].map((each) => each.split('.').map(Number));
  const differing = two?.findIndex((part, index) => one?.[index] !== part) ?? -1;
  return differing >= 0 && (one?.[differing] ?? 0) < (two?.[differing] ?? 0);
}
