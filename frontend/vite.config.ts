import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compressed } from './tools/compressed.ts';
import { routesFile } from './tools/routes-file.ts';
import { thirdParty } from './tools/third-party.ts';

const backend = process.env['STUDIELOTS_BACKEND'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [svelte(), routesFile(), thirdParty(), compressed()],
  build: {
    target: 'es2022',
    // The content policy allows files of our own only: nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { sv: 'index.html', en: 'en/index.html' } },
  },
  server: { proxy: { '/graphql': backend, '/feed.atom': backend } },
});
