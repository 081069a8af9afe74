import { runRclone } from '../deploy/run-rclone.ts';
import { simpleStore, type Store } from './store.ts';

/** An archive where rclone reaches: storage, or a server by SFTP or WebDAV. `remote` is as rclone writes it. */
export function rcloneStore(remote: string): Store {
  const at = (name: string) => `${remote}${/[:/]$/.test(remote) ? '' : '/'}${name}`;
  return simpleStore({
    name: `rclone:${remote}`,
    read: async (name) => {
      const bytes = await runRclone(['cat', at(name)]);
      // A bucket has no folders, and answers with nothing.
      return bytes && bytes.length > 0 ? bytes : undefined;
    },
    write: async (name, bytes) => {
      await runRclone(['rcat', at(name)], { input: bytes });
    },
    list: async () => {
      const found = await runRclone(['lsf', remote, '--files-only', '--max-depth', '1']);
      return (found?.toString('utf8') ?? '').split('\n').filter((name) => name !== '');
    },
    remove: async (names) => {
      const input = names.map((name) => `${name}\n`).join('');
      await runRclone(['delete', remote, '--files-from-raw', '-'], { input });
    },
  });
}
