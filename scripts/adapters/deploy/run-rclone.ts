import { endOfTool, failedTool, type ToolRun } from '../program/run-tool.ts';

/** Exit codes by which rclone says that a folder or a file is not there (https://rclone.org/docs/#exit-code). */
const NOT_THERE: readonly (number | null)[] = [3, 4];

/** How rclone is run: its input, its command, and how many bytes it may answer with. */
interface RcloneRun extends Pick<ToolRun, 'input' | 'most'> {
  command?: string;
}

/**
 * Runs rclone, with its own configuration, and returns what it writes; undefined where what it reads is not there.
 * @throws InputError when it is not installed, or fails
 */
export async function runRclone(
  args: readonly string[],
  { input, command = 'rclone', most }: RcloneRun = {},
): Promise<Buffer | undefined> {
  const remedy = 'install it, such as by "apt-get install rclone", or use a folder';
  const { code, out, detail } = await endOfTool(command, args, { input, name: 'rclone', remedy, most });
  if (code === 0) return out;
  if (NOT_THERE.includes(code)) return undefined;
  throw failedTool('rclone', detail);
}
