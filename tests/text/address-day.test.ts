import { describe, expect, it } from 'vitest';
import { addressDay } from '../../scripts/text/address-day.ts';

const SEEN = '2025-05-28';

describe('the day that an address carries', () => {
  it.each([
    ['/a/201712/14/WS5a2f29d4a3108bc8c6721a30.html', '2017-12-14'],
    ['/2017/12/14/storm/', '2017-12-14'],
    ['/world/2017/dec/14/storm', '2017-12-14'],
    ['/2017/1/4/storm/', '2017-01-04'],
    ['/english/2017-12/14/c_136711043.htm', '2017-12-14'],
    ['/n1/2017/1214/c1002-29706.html', '2017-12-14'],
    ['/20171214/storm.html', '2017-12-14'],
    ['/xwfb/t20171214_298.html', '2017-12-14'],
    ['/story/20171214ent047/', '2017-12-14'],
    ['/storm-2017-12-14.html', '2017-12-14'],
    ['/storm_2017_12_14', '2017-12-14'],
    ['/2017/12/storm/', '2017-12-31'],
    ['/2025/05/storm/', '2025-05-28'],
    ['/2017/12/14/20250527-storm', '2025-05-27'],
  ])('%s: %s', (path, day) => expect(addressDay(`https://news.example${path}`, SEEN)).toBe(day));

  it.each([
    ['a year, which may be an event’s', '/2019/storm/'],
    ['a number of another length', '/storm-207489'],
    ['a longer number', '/201712140830001/storm'],
    ['no month', '/news/20171314'],
    ['a day that does not exist', '/news/20170230'],
    ['a day to come', '/2026/12/14/storm/'],
    ['a number before words', '/2016/34/12-perish-near-kwekwe/'],
    ['a query', '/storm?d=2017-12-14'],
    ['no address', ''],
  ])('is not %s', (_, path) => {
    expect(addressDay(path && `https://news.example${path}`, SEEN)).toBeUndefined();
  });

  it('is that of the month where a headline begins with a number', () => {
    expect(addressDay('https://news.example/2025/03/12-perish-near-kwekwe/', SEEN)).toBe('2025-03-31');
  });
});
