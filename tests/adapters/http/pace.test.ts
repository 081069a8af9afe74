import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { fetchArchive } from '../../../scripts/adapters/http/fetch-archive.ts';
import { HostPace, REQUEST_TIME } from '../../../scripts/adapters/http/pace.ts';
import { listen } from '../../support/loopback.ts';

/** A watch that servers move on by the time that each of their answers takes. */
let now = 0;
const watch = () => now;

const served = async (time: number, body: string, pace = new HostPace(watch)) => {
  const asked: string[] = [];
  const port = await listen(
    createServer(({ url = '' }, response) => {
      now += time;
      asked.push(url);
      if (url === '/cut') response.writeHead(200, { 'content-length': 100 }).write('x');
      if (url === '/cut') setImmediate(() => response.destroy());
      else response.end(body);
    }),
  );
  const ask = (path: string) =>
    fetchArchive(`http://127.0.0.1:${port}${path}`, { environment: {}, userAgent: 'test', pace });
  return { ask, asked };
};

it('a host that takes most of the time limit for each small file is given up', async () => {
  const { ask, asked } = await served(0.9 * REQUEST_TIME, 'x');
  await ask('/1');
  await ask('/2');
  await expect(ask('/3')).rejects.toThrow('its host is too slow: what it gave so far took 18 minutes');
  expect(asked).toEqual(['/1', '/2']);
});

it('what a host breaks off costs its time, too', async () => {
  const { ask, asked } = await served(0.9 * REQUEST_TIME, '');
  for (let tries = 0; tries < 2; tries++) await expect(ask('/cut')).rejects.toThrow('cannot be fetched');
  await expect(ask('/cut')).rejects.toThrow('its host is too slow');
  expect(asked).toHaveLength(2);
});

it('a slow line brings many files, since each and its bytes earn their time', async () => {
  const { ask, asked } = await served(4_900, 'x'.repeat(65_536));
  for (let file = 0; file < 300; file++) await ask(`/${file}`);
  expect(asked).toHaveLength(300);
});

it('a host is not blamed for the time that another took', async () => {
  const pace = new HostPace(watch);
  const slow = await served(1.2 * REQUEST_TIME, 'x', pace);
  const fast = await served(1, 'y', pace);
  await slow.ask('/keys');
  await expect(slow.ask('/more')).rejects.toThrow('its host is too slow');
  expect((await fast.ask('/day')).toString()).toBe('y');
});
