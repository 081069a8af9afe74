import { z } from 'astro/zod';
import { jsonValue } from '../../../text/json-value.ts';

/** A term of a vocabulary, as a string or as a reference of JSON-LD. */
const termSchema = z.union([
  z.string(),
  z.strictObject({ '@id': z.string() }).transform((term) => term['@id']),
]);

/**
 * Longest policy that is read, in UTF-16 code units: several times those of the protocol's examples. A longer one leaves the
 * reservation as it is.
 */
const LONGEST_POLICY = 20_000;

/** One of something, or several. */
const several = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((one) => [one])]);

/**
 * A permission as far as a machine can honour it: strict, since what is not known may be a condition. Who gives it and
 * what it is for (the texts that named the policy) are not.
 */
const permissionSchema = z.strictObject({
  uid: z.string().optional(),
  target: z.unknown().optional(),
  assigner: z.unknown().optional(),
  action: several(termSchema),
  duty: several(z.strictObject({ action: termSchema })).optional(),
  constraint: several(
    z.strictObject({ leftOperand: termSchema, operator: termSchema, rightOperand: termSchema }),
  ).optional(),
});

const policySchema = z.looseObject({
  permission: several(z.unknown()),
  prohibition: z.undefined().optional(),
  obligation: z.undefined().optional(),
});

type Permission = z.infer<typeof permissionSchema>;

/** The last part of a term: `mine` of `tdm:mine` and of `http://www.w3.org/ns/tdmrep#mine`. */
const nameOf = (term: string): string =>
  // A pattern that ends in `$` is tried at every letter.
  term.slice(Math.max(...[':', '/', '#'].map((mark) => term.lastIndexOf(mark))) + 1);

/**
 * Whether a policy (TDM Reservation Protocol, W3C community group report of 2024, §7: an ODRL document) permits the mining
 * of texts to whoever asks nobody: for any purpose, or for others than research, without a duty but that of naming the
 * source, which every page does. Consent, payment, places and all that is not known leave the reservation as it is; so do
 * permissions for different collections, as nothing says to which a text belongs.
 */
export function permitsMining(text: string): boolean {
  if (text.length > LONGEST_POLICY) return false;
  const policy = policySchema.safeParse(jsonValue(text));
  if (!policy.success) return false;
  const permissions = policy.data.permission.map((each) => permissionSchema.safeParse(each));
  const targets = new Set(permissions.map(({ data }) => JSON.stringify(data?.target)));
  return targets.size === 1 && permissions.some(({ data }) => data !== undefined && isFree(data));
}

function isFree({ action, duty = [], constraint = [] }: Permission): boolean {
  return (
    action.map(nameOf).includes('mine') &&
    duty.every(({ action }) => nameOf(action) === 'attribute') &&
    constraint.every(
      ({ leftOperand, operator, rightOperand }) =>
        nameOf(leftOperand) === 'purpose' &&
        nameOf(operator) === 'eq' &&
        nameOf(rightOperand) === 'non-research',
    )
  );
}
