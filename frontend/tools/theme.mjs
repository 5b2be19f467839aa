// Writes src/app/styles/theme.css: the colours of the design system's tokens, light and dark.
//   node tools/theme.mjs
// Each family is one hue; lightness per token follows the design system's own scale, so that its contrasts hold.
import { writeFileSync } from 'node:fs';

const light = {
  'background-default': [0.985, 0.2],
  'background-tinted': [0.962, 0.25],
  'surface-default': [0.995, 0.08],
  'surface-tinted': [0.945, 0.32],
  'surface-hover': [0.915, 0.4],
  'surface-active': [0.88, 0.5],
  'border-subtle': [0.84, 0.55],
  'border-default': [0.56, 0.9],
  'border-strong': [0.45, 1],
  'text-subtle': [0.43, 1],
  'text-default': [0.27, 0.8],
  'base-default': [0.42, 1],
  'base-hover': [0.37, 1],
  'base-active': [0.32, 1],
  'base-contrast-subtle': [0.93, 0.2],
  'base-contrast-default': [1, 0],
};
const dark = {
  'background-default': [0.19, 0.3],
  'background-tinted': [0.215, 0.35],
  'surface-default': [0.235, 0.35],
  'surface-tinted': [0.275, 0.45],
  'surface-hover': [0.31, 0.5],
  'surface-active': [0.345, 0.55],
  'border-subtle': [0.39, 0.5],
  'border-default': [0.64, 0.8],
  'border-strong': [0.76, 0.8],
  'text-subtle': [0.8, 0.75],
  'text-default': [0.93, 0.3],
  'base-default': [0.8, 0.85],
  'base-hover': [0.85, 0.75],
  'base-active': [0.89, 0.6],
  'base-contrast-subtle': [0.28, 0.5],
  'base-contrast-default': [0.17, 0.4],
};

// Hue and chroma of a family: sea green-blue, warm paper grey, and the three meanings.
const families = {
  accent: { light: { h: 205, c: 0.075 }, dark: { h: 200, c: 0.085 } },
  neutral: { light: { h: 82, c: 0.042 }, dark: { h: 205, c: 0.03 } },
  success: { light: { h: 153, c: 0.1 }, dark: { h: 155, c: 0.12 } },
  warning: { light: { h: 70, c: 0.095 }, dark: { h: 78, c: 0.11 } },
  danger: { light: { h: 28, c: 0.15 }, dark: { h: 28, c: 0.12 } },
};
// Ink is cool on warm paper: text and strong borders of the neutral family lean to the accent.
const ink = new Set(['text-default', 'text-subtle', 'base-default', 'base-hover', 'base-active', 'border-strong']);

function hex(l, c, h) {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [l3, m3, s3] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((v) => v ** 3);
  const linear = [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ];
  return (
    '#' +
    linear
      .map((v) => Math.min(1, Math.max(0, v)))
      .map((v) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055))
      .map((v) =>
        Math.round(v * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}

function tokens(scheme, scale) {
  const lines = [];
  for (const [family, hues] of Object.entries(families)) {
    for (const [token, [l, strength]] of Object.entries(scale)) {
      const { h, c } = hues[scheme];
      const inked = family === 'neutral' && scheme === 'light' && ink.has(token);
      lines.push(`--ds-color-${family}-${token}: ${inked ? hex(l, 0.025, 205) : hex(l, c * strength, h)};`);
    }
  }
  lines.push(`--ds-color-focus-inner: ${scheme === 'light' ? '#ffffff' : hex(0.17, 0.02, 205)};`);
  lines.push(`--ds-color-focus-outer: ${scheme === 'light' ? hex(0.27, 0.05, 205) : '#ffffff'};`);
  return lines.map((line) => `    ${line}`).join('\n');
}

const names = Object.keys(light);
const own = (family) => names.map((n) => `    --ds-color-${n}: var(--ds-color-${family}-${n});`).join('\n');
const css = `/* Made by tools/theme.mjs: change it there. */
@layer ds.theme {
  :root {
    color-scheme: light dark;
${tokens('light', light)}
  }
  @media (prefers-color-scheme: dark) {
    :root {
${tokens('dark', dark).replaceAll('    --', '      --')}
    }
  }
  :root,
  [data-color='accent'] {
${own('accent')}
  }
${Object.keys(families)
  .filter((family) => family !== 'accent')
  .map((family) => `  [data-color='${family}'] {\n${own(family)}\n  }`)
  .join('\n')}
}
`;
writeFileSync(new URL('../src/app/styles/theme.css', import.meta.url), css);
