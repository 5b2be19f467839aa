import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { routesFile } from './tools/routes-file.ts';

const backend = process.env['STUDIELOTS_BACKEND'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [svelte(), routesFile()],
  build: {
    target: 'es2022',
    // The content policy allows files of our own only: nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { sv: 'index.html', en: 'en/index.html' } },
  },
  server: { proxy: { '/graphql': backend } },
});
