import { endOfTool, failedTool } from '../program/run-tool.ts';

/** Exit codes by which rclone says that a folder or a file is not there (https://rclone.org/docs/#exit-code). */
const NOT_THERE: readonly (number | null)[] = [3, 4];

/**
 * Runs rclone, with its own configuration, and returns what it writes; undefined where what it reads is not there.
 * @param input what it reads from its standard input
 * @throws InputError when it is not installed, or fails
 */
export async function runRclone(
  args: readonly string[],
  { input, command = 'rclone' }: { input?: string | Uint8Array | undefined; command?: string } = {},
): Promise<Buffer | undefined> {
  const remedy = 'install it, such as by "apt-get install rclone", or use a folder';
  const { code, out, detail } = await endOfTool(command, args, { input, name: 'rclone', remedy });
  if (code === 0) return out;
  if (NOT_THERE.includes(code)) return undefined;
  throw failedTool('rclone', detail);
}
