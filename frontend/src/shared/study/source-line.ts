import type { Registry } from '../api/generated/graphql';
import { dayInWords } from '../format/dates';
import { t } from '../i18n';

/** "Registerdata från ClinicalTrials.gov, 3 november 2026" for the newest source; null without a source. */
export function sourceLine(sources: readonly { registry: Registry; dataDate: string | null }[]): string | null {
  const newest = [...sources].sort((a, b) => (b.dataDate ?? '').localeCompare(a.dataDate ?? ''))[0];
  if (!newest) return null;
  const registry = t.study.registries[newest.registry];
  return newest.dataDate
    ? t.study.registryData(registry, dayInWords(newest.dataDate))
    : t.study.registryDataUndated(registry);
}
