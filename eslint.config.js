import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { impureGlobals, impureSyntax } from './scripts/lint/core-purity.js';
import { coreRules } from './scripts/lint/core-rules.js';
import { local } from './scripts/lint/import-rules.js';
import svelteConfig from './svelte.config.js';

const typed = ['**/*.ts', '**/*.svelte'];

const emptyCatch = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'Say what the error means for the visitor, or let it pass.'
};
const sleep = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message: 'Wait for a state, never for a time.'
};

export default defineConfig(
  {
    ignores: [
      '.cache/',
      '.svelte-kit/',
      'build/',
      'dist-usb/',
      'playwright-report/',
      'static/',
      'test-results/'
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,

  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
    },
    plugins: { local },
    rules: {
      ...coreRules,
      'local/import-table': 'error',
      'local/no-barrel': 'error',
      'no-restricted-syntax': ['error', emptyCatch]
    }
  },

  // Plain JavaScript carries no types of its own; svelte-check reads its JSDoc.
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node }
  },

  {
    files: typed,
    rules: {
      // TypeScript itself reports unknown names, and knows the types among them.
      'no-undef': 'off',
      // It takes a switch over every case of a union for one that may fall through.
      'array-callback-return': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ]
    }
  },

  // The geodata build has a package of its own and is not part of the site's type-check.
  {
    files: ['scripts/geo/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked]
  },

  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      // Knows that `let { … } = $props()` is how Svelte writes it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // `{' '}` is not useless: it keeps the space that Svelte trims at the end of a block.
      'svelte/no-useless-mustaches': 'off',
      // To the linter an imported component is `any`; svelte-check knows its real type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    files: ['src/lib/**/*.svelte'],
    // Components take their addresses as values; routes make them, and are checked.
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  },

  {
    files: ['src/routes/keep-address.ts'],
    // It goes to the address the page already has, with another query.
    rules: { 'svelte/no-navigation-without-resolve': ['error', { ignoreGoto: true }] }
  },

  // The pages the benchmark compares ours with run in a browser, some without a build.
  {
    files: ['tests/bench/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser }
  },

  {
    files: ['src/**/*.{ts,svelte}'],
    rules: { 'max-lines': ['error', 300] }
  },
  {
    files: ['src/lib/**/*.ts'],
    // A declaration says what a module made elsewhere exports, be it a default.
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        emptyCatch,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }
      ]
    }
  },
  {
    files: ['src/lib/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': [
        'error',
        emptyCatch,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        ...impureSyntax
      ]
    }
  },
  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', emptyCatch, sleep] }
  }
);
