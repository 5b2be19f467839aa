import { setLanguage } from '../shared/i18n';
import { en } from '../shared/i18n/en';
import { start } from './start';

setLanguage('en', en);
void start();
