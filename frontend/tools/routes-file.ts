import type { Plugin } from 'vite';
import { pageNames, patterns } from '../src/shared/routing/paths.ts';

/**
 * Writes `routes.json`: which addresses exist and which file answers each. A web server answers a known address with
 * its file and status 200, and every other address with `notFound` (by language) and status 404.
 */
export function routesFile(): Plugin {
  const files = { sv: '/index.html', en: '/en/index.html' } as const;
  const routes = pageNames.flatMap((page) =>
    (['sv', 'en'] as const).map((language) => ({
      page,
      language,
      pattern: patterns[page][language],
      file: files[language],
    })),
  );
  return {
    name: 'studielots-routes-file',
    configureServer(server) {
      // What a web server does by routes.json: English addresses are answered with the English file.
      server.middlewares.use((request, _response, next) => {
        if (/^\/en(\/|$)/.test(request.url ?? '') && request.headers.accept?.includes('text/html')) {
          request.url = '/en/index.html';
        }
        next();
      });
    },
    generateBundle() {
      const source = JSON.stringify({ routes, notFound: files }, null, 2) + '\n';
      this.emitFile({ type: 'asset', fileName: 'routes.json', source });
    },
  };
}
