import { isLoopback } from '../../../adapters/chat/loopback.ts';
import { checkOf } from '../check.ts';
import { type Finding, note, ok } from '../finding.ts';

/** A secret of the environment, and the service that it is for. Its value goes no further than this check. */
export interface KeyFacts {
  name: string;
  isSet: boolean;
  /** Whether spaces, quotation marks or line breaks stand around it, or in it. */
  isOdd: boolean;
  /** The variable with the address of its service, and whether that is set; undefined where it needs none. */
  service: { name: string; isSet: boolean } | undefined;
  /** Whether it would go through a network unencrypted. */
  isOpen: boolean;
}

/** The keys that are read, each with the variable of its service's address, and whether the service has one of its own. */
const KEYS = [
  { name: 'OVERVIEW_LLM_KEY', address: 'OVERVIEW_LLM_URL', hasUsual: false },
  { name: 'OVERVIEW_DEEPL_KEY', address: 'OVERVIEW_DEEPL_URL', hasUsual: true },
  { name: 'OVERVIEW_LIBRETRANSLATE_KEY', address: 'OVERVIEW_LIBRETRANSLATE_URL', hasUsual: false },
];

/** The keys of services. */
export const keys = checkOf<KeyFacts[]>({
  title: 'Keys',
  patience: 5_000,
  look: ({ environment }) => {
    const facts = KEYS.map(({ name, address, hasUsual }): KeyFacts => {
      const key = environment[name] ?? '';
      const url = environment[address] ?? '';
      return {
        name,
        isSet: key !== '',
        isOdd: /[\s"'`]/.test(key),
        service: hasUsual ? undefined : { name: address, isSet: url !== '' },
        isOpen: URL.parse(url)?.protocol === 'http:' && !isLoopback(url),
      };
    });
    return Promise.resolve(facts);
  },
  judge: judgeKeys,
});

/** Judges the keys, without their values. */
export function judgeKeys(facts: readonly KeyFacts[]): Finding[] {
  const set = facts.filter(({ isSet }) => isSet);
  if (set.length === 0) return [ok('no key is set, and none is needed')];
  return set.flatMap((key) => {
    const findings = amiss(key);
    return findings.length > 0 ? findings : [ok(`${key.name} is set`)];
  });
}

function amiss({ name, isOdd, service, isOpen }: KeyFacts): Finding[] {
  return [
    ...(isOdd ? [note(`${name} has a space or a quotation mark in it`, 'set it without')] : []),
    ...(service && !service.isSet
      ? [
          note(
            `${name} is set, and ${service.name} is not: it is not used`,
            `set ${service.name}, or unset the key`,
          ),
        ]
      : []),
    ...(isOpen
      ? [note(`${name} is sent unencrypted, over http`, 'use an address that begins with https://')]
      : []),
  ];
}
