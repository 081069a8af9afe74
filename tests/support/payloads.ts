import { existsSync, readFileSync } from 'node:fs';

const PAYLOADS = new URL('../../../shared/security/payloads.json', import.meta.url);

/** Ours, for where the collected ones are not there. */
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  ']]></title></item><item><title><![CDATA[x',
  ']]>]]>',
  '--><script>alert(1)</script><!--',
  '&lt;b&gt;&#60;b&#62;&amp;lt;',
  '" onmouseover="alert(1)',
  "' xmlUrl='javascript:alert(1)",
  'javascript:alert(1)',
  '\u202e\u0000\u0008\ufffe<b>',
];

/** Texts that attack whoever takes them for markup: the collected ones where they are there, and ours. */
export const payloads = (): string[] => [
  ...OWN,
  ...(existsSync(PAYLOADS)
    ? (JSON.parse(readFileSync(PAYLOADS, 'utf8')) as { payload: string }[]).map(({ payload }) => payload)
    : []),
];
