import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // The content policy has no 'unsafe-inline': styles leave as files, never as <style> elements.
  compilerOptions: { css: 'external', runes: true },
};
