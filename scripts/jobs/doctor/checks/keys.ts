import { isLoopback } from '../../../adapters/chat/loopback.ts';
import { configuredSigner } from '../../../adapters/keys/key-file.ts';
import { keyPath } from '../../../adapters/keys/key-path.ts';
import type { InputError } from '../../../pipeline/outcome/input-error.ts';
import { checkOf } from '../check.ts';
import { type Finding, mustMend, note, ok } from '../finding.ts';
import { orFailure } from '../or-failure.ts';

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

/** What is known of all keys. */
export interface AllKeys {
  services: readonly KeyFacts[];
  /** The file of the key that signs snapshots, and why it cannot be used; undefined where none is named. */
  signing: { path: string; failure: InputError | undefined } | undefined;
}

/** The keys of services, and the one that signs. */
export const keys = checkOf<AllKeys>({
  title: 'Keys',
  patience: 5_000,
  look: async ({ environment }) => {
    const services = KEYS.map(({ name, address, hasUsual }): KeyFacts => {
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
    const path = keyPath(environment);
    const { failure } = path === undefined ? {} : await orFailure(() => configuredSigner(environment));
    return { services, signing: path === undefined ? undefined : { path, failure } };
  },
  judge: judgeKeys,
});

/** Judges the keys, without their values. */
export function judgeKeys({ services, signing }: AllKeys): Finding[] {
  const set = services.filter(({ isSet }) => isSet);
  if (set.length === 0 && !signing) return [ok('no key is set, and none is needed')];
  return [
    ...set.flatMap((key) => {
      const findings = amiss(key);
      return findings.length > 0 ? findings : [ok(`${key.name} is set`)];
    }),
    ...(signing?.failure ? [mustMend(signing.failure)] : []),
    ...(signing && !signing.failure ? [ok(`${signing.path} signs snapshots`)] : []),
  ];
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
