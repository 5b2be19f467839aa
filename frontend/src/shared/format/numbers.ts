import { lang } from '../i18n';

let collator: Intl.Collator | undefined;
let numberFormat: Intl.NumberFormat | undefined;

/** A number with the language's thousands separator. */
export function number(value: number): string {
  numberFormat ??= new Intl.NumberFormat(lang === 'sv' ? 'sv-SE' : 'en-GB');
  return numberFormat.format(value);
}

/** A distance as people say it: "under 1 km", "7 km", "120 km" (tens above a hundred: the position is a postal town's). */
export function kilometres(km: number): string {
  if (km < 1) return lang === 'sv' ? 'under 1 km' : 'less than 1 km';
  return `${number(km < 100 ? Math.round(km) : Math.round(km / 10) * 10)} km`;
}

/** Swedish alphabetical order (å, ä, ö last), in both languages: what is sorted are Swedish names. */
export function bySwedishOrder(a: string, b: string): number {
  collator ??= new Intl.Collator('sv-SE', { numeric: true });
  return collator.compare(a, b);
}
