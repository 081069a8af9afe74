/** What a released program on a desktop knows of itself, by the names that filters use (Remote Settings, target filters). */
const ENVIRONMENT: ReadonlyMap<string, string> = new Map([
  ['env.channel', 'release'],
  ['env.appinfo.OS', 'Linux'],
]);

/** The parts of a filter: texts in quotation marks, names, signs; anything else is one of its own. */
const TOKEN = /\s*("[^"\\]*"|'[^'\\]*'|[A-Za-z_][\w.]*|[=!]=|&&|\|\||\S)/gy;

/** Longest filter that is read, in UTF-16 code units, which bounds how deep its parentheses are. */
const MAX_FILTER_LENGTH = 1_000;

/** What a filter, or a part of it, says of us; undefined where it asks what we do not know. */
type Verdict = boolean | undefined;

/** A filter in a form that is not understood. */
class UnknownForm extends Error {}

/**
 * Whether a record of Remote Settings is meant for a released program: its filter expression is empty or holds. Of the
 * language of filters (JEXL, as mozjexl reads it) this understands comparisons of names with texts (`==`, `!=`, `in` a
 * list or a text), `true`, `false`, `!`, `&&`, `||` and parentheses. A filter in another form, or one that depends on a name
 * that we do not know, is not understood.
 */
export function filterVerdict(filter: string): 'ours' | 'others' | 'not understood' {
  if (filter.trim() === '') return 'ours';
  if (filter.length > MAX_FILTER_LENGTH) return 'not understood';
  try {
    const verdict = new FilterReader(filter).whole();
    if (verdict === undefined) return 'not understood';
    return verdict ? 'ours' : 'others';
  } catch (error) {
    if (error instanceof UnknownForm) return 'not understood';
    throw error;
  }
}

/** Reads a filter from left to right. A comparison binds more than `&&` and `||`, which in JEXL bind alike. */
class FilterReader {
  #at = 0;
  readonly #tokens: readonly string[];

  constructor(filter: string) {
    this.#tokens = [...filter.trim().matchAll(TOKEN)].map(([, token = '']) => token);
  }

  whole(): Verdict {
    const verdict = this.#joined();
    if (this.#at < this.#tokens.length) throw new UnknownForm();
    return verdict;
  }

  #joined(): Verdict {
    let verdict = this.#one();
    for (;;) {
      if (this.#takes('&&')) verdict = both(verdict, this.#one());
      else if (this.#takes('||')) verdict = not(both(not(verdict), not(this.#one())));
      else return verdict;
    }
  }

  #one(): Verdict {
    const truth = this.#truth();
    return truth ? truth.verdict : this.#comparison();
  }

  /** What is true or false without a comparison. */
  #truth(): { verdict: Verdict } | undefined {
    if (this.#takes('true')) return { verdict: true };
    if (this.#takes('false')) return { verdict: false };
    if (this.#takes('!')) {
      // Of `!name == text`, JEXL negates the name alone.
      const truth = this.#truth();
      if (truth === undefined) throw new UnknownForm();
      return { verdict: not(truth.verdict) };
    }
    if (!this.#takes('(')) return undefined;
    const verdict = this.#joined();
    this.#expect(')');
    return { verdict };
  }

  #comparison(): Verdict {
    const left = this.#value();
    if (this.#takes('==')) return equal(left, this.#value());
    if (this.#takes('!=')) return not(equal(left, this.#value()));
    this.#expect('in');
    if (this.#takes('[')) return this.#isOneOf(left);
    const whole = this.#value();
    return left === undefined || whole === undefined ? undefined : whole.includes(left);
  }

  #isOneOf(left: string | undefined): Verdict {
    let isNone: Verdict = true;
    if (this.#takes(']')) return false;
    do isNone = both(isNone, not(equal(left, this.#value())));
    while (this.#takes(','));
    this.#expect(']');
    return not(isNone);
  }

  /** A text, or what a name stands for; undefined for a name that we do not know. */
  #value(): string | undefined {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (/^["']./.test(token)) return token.slice(1, -1);
    if (!/^[A-Za-z_]/.test(token)) throw new UnknownForm();
    return ENVIRONMENT.get(token);
  }

  #takes(token: string): boolean {
    const isNext = this.#tokens[this.#at] === token;
    this.#at += Number(isNext);
    return isNext;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) throw new UnknownForm();
  }
}

function equal(left: string | undefined, right: string | undefined): Verdict {
  return left === undefined || right === undefined ? undefined : left === right;
}

function both(left: Verdict, right: Verdict): Verdict {
  if (left === false || right === false) return false;
  return left === undefined || right === undefined ? undefined : true;
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}
