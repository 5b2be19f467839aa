import { beforeEach } from 'vitest';
import { setLanguage } from './shared/i18n';
import { sv } from './shared/i18n/sv';

beforeEach(() => setLanguage('sv', sv));
