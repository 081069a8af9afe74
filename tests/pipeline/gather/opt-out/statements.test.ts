import { describe, it } from 'vitest';
import { ALL, BARE, check, HOST, LEAD, robots, type Row } from '../../../support/opted-out-site.ts';

describe('statements on uses (contentsignals.org; draft-ietf-aipref-vocab, -attach)', () => {
  const rows: Row[] = [
    ['use=full', robots('Content-Signal: search=yes, use=full'), ALL],
    [
      'use=reference is an excerpt, whatever the licence',
      { ...robots('Content-Signal: search=yes,ai-train=no,use=reference'), rights: 'full' },
      'excerpt',
      'content-signal',
    ],
    ['use=immediate lets nothing be kept', robots('Content-Signal: use=immediate'), BARE, 'content-signal'],
    ['an unknown level says nothing', robots('Content-Signal: use=poetry'), ALL],
    ['… and loosens nothing', robots('Content-Signal: use=immediate, use=poetry'), BARE, 'content-signal'],
    [
      'an unknown value loosens nothing',
      robots('Content-Signal: search=no, search=perhaps'),
      BARE,
      'content-signal',
    ],
    [
      '… not for a longer path either',
      robots('Content-Signal: search=no\nContent-Signal: /news/ search=perhaps'),
      BARE,
      'content-signal',
    ],
    [
      'of two values of a signal the stricter',
      robots('Content-Signal: search=no, search=yes'),
      BARE,
      'content-signal',
    ],
    [
      'of two values of a dictionary the last (RFC 9651 §4.2.2)',
      robots('Content-Usage: search=n, search=y'),
      ALL,
    ],
    ['an unknown use', robots('Content-Signal: poetry=no'), ALL],
    [
      'of an address that the page gives as its own',
      {
        ...robots('Content-Signal: /canon/ search=no'),
        head: `<link rel="canonical" href="${HOST}/canon/1">`,
      },
      BARE,
      'content-signal',
    ],
    [
      'of a site whose page cannot be read',
      { ...robots('Content-Signal: search=no'), isDown: true },
      BARE,
      'content-signal',
    ],
    ['in the header', { headers: { 'content-usage': 'search=n' } }, BARE, 'content-usage'],
    [
      'signals in the header',
      { headers: { 'content-signal': 'search=yes, ai-input=no' } },
      LEAD,
      'content-signal',
    ],
    ['signals in the header of training alone', { headers: { 'content-signal': 'ai-train=no' } }, ALL],
    ['a parameter', { headers: { 'content-usage': 'search=n;exp=1' } }, BARE, 'content-usage'],
  ];
  it.each(rows)('%s', check);
});
