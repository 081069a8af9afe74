// @ts-check
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

/** What gives another answer on another machine, or at another time. */
const NOT_DETERMINISTIC = [
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.+)$/]',
    message: 'The answer depends on the machine’s locale: compare with <, or use Intl with a fixed locale.',
  },
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'The answer depends on the machine’s locale: name one.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same snapshot must give the same bytes: use no randomness.',
  },
  {
    selector:
      'MemberExpression[object.name="Date"][property.name="now"], :matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
    message: 'The same snapshot must give the same bytes: take the time from the snapshot.',
  },
];

const SAY =
  'Take what is expected by its code or class, or let it pass (scripts/adapters/disk/if-there.ts); where any error may be ignored, disable this line and say why.';

/** What takes every error for the one that was thought of. */
const SWALLOWS_ERRORS = [
  { selector: 'CatchClause[param=null]', message: `This catches any error without looking at it. ${SAY}` },
  {
    selector:
      'CallExpression[callee.property.name="catch"] > :matches(ArrowFunctionExpression, FunctionExpression)[params.length=0]',
    message: `This catches any error without looking at it. ${SAY}`,
  },
  {
    selector:
      'CallExpression[callee.property.name="then"] > :matches(ArrowFunctionExpression, FunctionExpression)[params.length=0]:nth-child(2)',
    message: `This catches any error without looking at it. ${SAY}`,
  },
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: `This does nothing about an error. ${SAY}`,
  },
];

/** What leaves files out, in silence, where it cannot read their folder. */
const LEAVE_OUT = ['node:fs', 'node:fs/promises'].map((name) => ({
  name,
  importNames: ['glob', 'globSync'],
  message:
    'It leaves out what it cannot read: use listFiles (scripts/adapters/disk/list-files.ts) or namesIn (src/lib/names-in.ts).',
}));

/** What names a bound without saying what it bounds. */
const BARE_BOUNDS = [
  {
    selector:
      'VariableDeclarator > Identifier.id[name=/^(MOST|LEAST|FEWEST|LONGEST|SHORTEST|LARGEST|SMALLEST|MAX|MIN)$/]',
    message: 'Say what it bounds: MAX_TEXTS_PER_REQUEST, MIN_LETTERS.',
  },
];

/** What is private by name alone. */
const PRIVATE_BY_WORD = [
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility=/^(private|protected)$/]',
    message: 'Write #name, which is private when the program runs, too.',
  },
];

/** What takes quadratic time on a text from outside. */
const NOT_LINEAR = [
  {
    selector: 'CallExpression[callee.property.name="normalize"][callee.object.name!="path"]',
    message: 'A long run of marks would take for ever: use normalForm (scripts/text/normal-form.ts).',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'dist-shards/', '.astro/', '.overview/', 'coverage/', 'content/'] },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Counts and other numbers need no formatting in a message.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty string or `false` often means "none" too, and then `||` is what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Spreading a string gives its code points, which is what is meant wherever text is measured.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      // The compiler reports what is undefined, and knows the globals.
      'no-undef': 'off',
    },
  },
  {
    // The typed rules do not see the casts of JSDoc; the compiler checks these files (@ts-check).
    files: ['**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,mjs,astro}'],
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      // One import a module: what a file takes from another stands in one place.
      'no-duplicate-imports': 'error',
      'max-lines': ['error', 250],
      'no-console': 'error',
    },
  },
  {
    // The bootstrap speaks before consola is installed.
    files: ['scripts/bootstrap/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...NOT_DETERMINISTIC, ...BARE_BOUNDS, ...PRIVATE_BY_WORD] },
  },
  {
    // A benchmark that leaves a file out misleads nobody's readers.
    files: ['scripts/**', 'src/**'],
    ignores: ['scripts/bench/**'],
    rules: { 'no-restricted-imports': ['error', { paths: LEAVE_OUT }] },
  },
  {
    files: ['scripts/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...SWALLOWS_ERRORS,
        ...NOT_LINEAR,
        ...BARE_BOUNDS,
        ...PRIVATE_BY_WORD,
      ],
    },
  },
  {
    // Test files share their modules, so a mock would reach those of other files, or come too late for its own.
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock'].map((property) => ({
          ...{ object: 'vi', property },
          message: 'Run what is to fail in a process of its own.',
        })),
      ],
    },
  },
  {
    files: ['scripts/{pipeline,text}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NOT_DETERMINISTIC,
        ...SWALLOWS_ERRORS,
        ...NOT_LINEAR,
        ...BARE_BOUNDS,
        ...PRIVATE_BY_WORD,
      ],
    },
  },
  {
    files: ['scripts/text/normal-form.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NOT_DETERMINISTIC,
        ...SWALLOWS_ERRORS,
        ...BARE_BOUNDS,
        ...PRIVATE_BY_WORD,
      ],
    },
  },
);
