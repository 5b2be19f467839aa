import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/;

/** Puts a `.br` and a `.gz` beside every text file, so that no server compresses anew. Not beside `config.json`, which is made to be changed. */
export function compressed(): Plugin {
  let dist = 'dist';
  return {
    name: 'studielots-compressed',
    apply: 'build',
    configResolved(config) {
      dist = config.build.outDir;
    },
    closeBundle() {
      for (const file of files(dist)) {
        if (!TEXT.test(file) || file.endsWith('config.json')) continue;
        const bytes = readFileSync(file);
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
        writeIfSmaller(`${file}.br`, brotliCompressSync(bytes, quality), bytes);
        writeIfSmaller(`${file}.gz`, gzipSync(bytes, { level: 9 }), bytes);
      }
    },
  };
}

function writeIfSmaller(file: string, small: Buffer, bytes: Buffer): void {
  if (small.length < bytes.length) writeFileSync(file, small);
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}
