import { isOnline } from '../../../adapters/http/is-online.ts';
import { networkOf } from '../../../adapters/http/network.ts';
import { mostFrequent } from '../../../text/tally.ts';
import { checkOf } from '../check.ts';
import { type Finding, must, note, ok } from '../finding.ts';

/** A name that never exists (RFC 6761 §6.4): a resolver that gives it an address answers for what is not there. */
const NO_NAME = 'overview-doctor.invalid';

/** Variables that name a proxy, as many programs read them. */
const PROXY_NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

/** What a failed request shows of the network itself, by the reason of its failure, with what to do. */
const BETWEEN: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  'TLS failure': [
    'no certificate is trusted: something opens the connections, such as a proxy, or the clock is wrong',
    'set NODE_EXTRA_CA_CERTS to the certificate of the proxy, or use another network; see "Clock" below',
  ],
  'address not allowed': [
    'names resolve to addresses that are not public: something answers for the resolver',
    'sign in to the network, or use another DNS server',
  ],
  'host not found': ['names do not resolve', 'check the DNS servers of this machine'],
  'connection failed': ['connections are refused or cut', 'allow connections to ports 80 and 443'],
  'timed out': ['nothing answers in time', 'allow connections to ports 80 and 443'],
  'out of time': ['nothing answers in time', 'allow connections to ports 80 and 443'],
};

/** What is known of the network. */
export interface NetworkFacts {
  /** Whether every name stands for this machine, as in tests. */
  isTest: boolean;
  /** Whether the name of any source resolves. */
  resolves: boolean;
  /** Whether a name resolves that cannot exist. */
  resolvesAnything: boolean;
  /** The variables that name a proxy. */
  proxies: string[];
  /** Why each feed of the sample could not be had; undefined of one that a server answered. */
  reasons: (string | undefined)[];
}

/** Whether the network can be reached, and whether it is what it seems. */
export const network = checkOf<NetworkFacts | undefined>({
  title: 'Network',
  patience: 40_000,
  look: async ({ environment, resolves: askNames, sample }) => {
    const resolves = await askNames();
    if (resolves === undefined) return undefined;
    const used = networkOf(environment);
    const isTest = used.port !== undefined;
    const resolvesAnything = !isTest && resolves && (await isOnline(used, [`https://${NO_NAME}/`]));
    const proxies = PROXY_NAMES.filter((name) => environment[name]);
    const outcomes = (await sample())?.outcomes ?? [];
    const reasons = outcomes.map(({ failure }) => (failure?.stage === 'fetch' ? failure.reason : undefined));
    return { isTest, resolves, resolvesAnything, proxies, reasons };
  },
  judge: judgeNetwork,
});

/** Judges the network; undefined stands for one that may not be asked. */
export function judgeNetwork(facts: NetworkFacts | undefined): Finding[] {
  if (!facts) return [note('not looked at: --offline')];
  const { isTest, resolves, resolvesAnything, proxies, reasons } = facts;
  const [proxy] = proxies;
  const direct = proxy === undefined ? [] : [note(`${proxy} is set, and not used: connections are direct`)];
  if (!resolves)
    return [
      must(
        'no name of a source could be resolved',
        'connect to the network, and check the DNS servers of this machine',
      ),
      ...direct,
    ];
  return [
    ok('names of hosts resolve'),
    ...(isTest ? [note('every name stands for this machine: a network for tests')] : []),
    ...(resolvesAnything
      ? [
          note(
            'a name that cannot exist has an address: something answers for the resolver',
            'sign in to the network, or use another DNS server',
          ),
        ]
      : []),
    ...reached(reasons),
    ...direct,
  ];
}

/** Whether servers answer, and where none does, what stands between. */
function reached(reasons: readonly (string | undefined)[]): Finding[] {
  if (reasons.length === 0) return [];
  const unreached = reasons.filter((reason) => reason !== undefined && reason in BETWEEN);
  const answered = reasons.length - unreached.length;
  if (answered > 0) return [ok(`${answered} of ${reasons.length} servers answer`)];
  const most = mostFrequent(unreached.flatMap((reason) => reason ?? []))[0]?.[0];
  const [what, remedy] = BETWEEN[most ?? ''] ?? ['no server answers', 'check the connection of this machine'];
  return [must(`none of ${reasons.length} servers could be reached: ${what}`, remedy)];
}
