import { lang } from '../../shared/i18n';
import * as en from './content.en';
import * as sv from './content.sv';

/** The long texts in the page's language. */
export function content(): typeof sv {
  return lang === 'sv' ? sv : en;
}
