import { defineConfig, devices } from '@playwright/test';

const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** What every width and scheme is looked at with. */
const everywhere = /look\.spec\.ts/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/server.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 25_000 },
  reporter: [['list'], ['./tests/e2e/support/counting-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop' },
    { name: 'phone', use: phone, testMatch: [everywhere, /journey\.spec\.ts/] },
    { name: '320 px', use: { viewport: { width: 320, height: 640 } }, testMatch: everywhere },
    { name: 'dark', use: { colorScheme: 'dark' }, testMatch: everywhere },
    { name: 'forced colours', use: { contextOptions: { forcedColors: 'active' } }, testMatch: everywhere },
  ],
});
