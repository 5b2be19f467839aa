import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const features = ['search', 'study', 'compare', 'nodes', 'participate', 'about'];

/** Imports go one way: app → features → shared, and never from one feature into another. */
const zones = [
  { target: './src/shared', from: './src/features', message: 'shared may not import features.' },
  { target: './src/shared', from: './src/app', message: 'shared may not import app.' },
  { target: './src/features', from: './src/app', message: 'Features may not import app.' },
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature may not import another feature: put what both need in shared.',
  })),
];

export default ts.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/shared/api/generated', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte', '.svelte.ts'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { maxDepth: 6 }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Our own routing: links are ordinary links, see src/app/navigation.ts.
      'svelte/no-navigation-without-resolve': 'off',
      // Most addresses and maps here are read once and thrown away: what is reactive says $state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
    },
  },
  { files: ['src/**/*.ts'], languageOptions: { globals: globals.browser } },
  { files: ['src/**/content.*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['*.{js,ts,mjs}', 'tools/**', 'tests/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-console': 'off' },
  },
);
