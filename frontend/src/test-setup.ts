import { beforeEach } from 'vitest';
import { setLanguage } from './shared/i18n';
import { sv } from './shared/i18n/sv';

// At once for samples that are made while a test file loads, and anew for each test, since one may change it.
setLanguage('sv', sv);
beforeEach(() => setLanguage('sv', sv));
