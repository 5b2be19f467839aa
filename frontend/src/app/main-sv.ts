import { setLanguage } from '../shared/i18n';
import { sv } from '../shared/i18n/sv';
import { start } from './start';

setLanguage('sv', sv);
void start();
