import { describe, it } from 'vitest';
import { ALL, check, HOST, LEAD, type Row, type Site } from '../../../support/opted-out-site.ts';

const tdm = (rule: object) => ({ '/.well-known/tdmrep.json': JSON.stringify([{ location: '/', ...rule }]) });
const policy = (permission: object, more: object = {}) =>
  JSON.stringify({
    '@type': 'Offer',
    permission: [{ target: `${HOST}/`, action: 'tdm:mine', ...permission }],
    ...more,
  });
const reserved = (text: string): Site => ({
  files: { ...tdm({ 'tdm-reservation': 1, 'tdm-policy': '/policy.json' }), '/policy.json': text },
});

describe('reservations of text mining (W3C TDM Reservation Protocol)', () => {
  const rows: Row[] = [
    ['the header', { headers: { 'tdm-reservation': ' 1 ' } }, LEAD, 'tdm-reservation'],
    ['two headers', { headers: { 'tdm-reservation': '0, 1' } }, LEAD, 'tdm-reservation'],
    ['none', { headers: { 'tdm-reservation': '0' } }, ALL],
    ['an unknown value', { headers: { 'tdm-reservation': '2' } }, ALL],
    [
      'the header lets, the file does not',
      { headers: { 'tdm-reservation': '0' }, files: tdm({ 'tdm-reservation': 1 }) },
      LEAD,
      'tdm-reservation',
    ],
    ['a number as a string', { files: tdm({ 'tdm-reservation': '1' }) }, LEAD, 'tdm-reservation'],
    [
      'a rule beside one that is none',
      { files: { '/.well-known/tdmrep.json': '[{"location":7},{"location":"/","tdm-reservation":1}]' } },
      LEAD,
      'tdm-reservation',
    ],
    [
      'a policy that cannot be had',
      { files: tdm({ 'tdm-reservation': 1, 'tdm-policy': '/policy.json' }) },
      LEAD,
      'tdm-reservation',
    ],
    ['a policy that permits it', reserved(policy({})), ALL],
    [
      '… by IRI, for others than research, if the source is named',
      reserved(
        policy({
          action: { '@id': 'http://www.w3.org/ns/tdmrep#mine' },
          duty: [{ action: 'attribute' }],
          constraint: [
            { leftOperand: 'purpose', operator: 'eq', rightOperand: { '@id': 'tdm:non-research' } },
          ],
        }),
      ),
      ALL,
    ],
    [
      'a policy that asks for consent',
      reserved(policy({ duty: [{ action: 'obtainConsent' }] })),
      LEAD,
      'tdm-reservation',
    ],
    [
      'a policy that asks for money',
      reserved(policy({ duty: [{ action: 'compensate' }] })),
      LEAD,
      'tdm-reservation',
    ],
    [
      'a policy for research',
      reserved(
        policy({ constraint: [{ leftOperand: 'purpose', operator: 'eq', rightOperand: 'tdm:research' }] }),
      ),
      LEAD,
      'tdm-reservation',
    ],
    [
      'a policy for one country',
      reserved(
        policy({
          constraint: [{ leftOperand: 'spatial', operator: 'isPartOf', rightOperand: 'urn:iso:3166:FRA' }],
        }),
      ),
      LEAD,
      'tdm-reservation',
    ],
    ['a policy for somebody', reserved(policy({ assignee: 'https://other.test/' })), LEAD, 'tdm-reservation'],
    [
      'a policy with a prohibition',
      reserved(policy({}, { prohibition: [{ action: 'tdm:mine' }] })),
      LEAD,
      'tdm-reservation',
    ],
    ['a policy that permits something else', reserved(policy({ action: 'read' })), LEAD, 'tdm-reservation'],
    [
      'a policy for several collections',
      reserved(
        JSON.stringify({
          permission: [
            { target: 'a:1', action: 'tdm:mine' },
            { target: 'a:2', action: 'tdm:mine', duty: [{ action: 'compensate' }] },
          ],
        }),
      ),
      LEAD,
      'tdm-reservation',
    ],
    ['a policy that is no document', reserved('<html>Contact us</html>'), LEAD, 'tdm-reservation'],
    [
      'a policy of the header',
      {
        headers: { 'tdm-reservation': '1', 'tdm-policy': `${HOST}/p.json` },
        files: { '/p.json': policy({}) },
      },
      ALL,
    ],
    [
      'a policy of the page',
      {
        head: '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="/p.json">',
        files: { '/p.json': policy({}) },
      },
      ALL,
    ],
    ['a policy without a reservation', { head: '<meta name="tdm-policy" content="/p.json">' }, ALL],
    [
      'a policy lifts its own reservation alone',
      {
        head: '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="/p.json">',
        files: { '/p.json': policy({}), ...tdm({ 'tdm-reservation': 1 }) },
      },
      LEAD,
      'tdm-reservation',
    ],
  ];
  it.each(rows)('%s', check);
});
