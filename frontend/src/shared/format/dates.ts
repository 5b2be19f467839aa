import { lang } from '../i18n';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', options);
    formats.set(key, made);
  }
  return made;
}

/** A day such as `2026-11-03` in words: "3 november 2026". The day is a calendar day, so no time zone moves it. */
export function dayInWords(day: string): string {
  return format({ dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** An instant in Swedish time, as a day in words. */
export function instantInWords(instant: string): string {
  return format({ dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(new Date(instant));
}

/** A registry's date as exactly as it is known: "2026", "november 2026" or "3 november 2026". */
export function partialDateInWords(text: string): string {
  if (/^\d{4}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text)) {
    return format({ year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${text}-01T00:00:00Z`));
  }
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? dayInWords(text) : text;
}
