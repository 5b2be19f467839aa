import { ask } from '../../shared/api/client';
import {
  type Near,
  OneStudyDocument,
  MoreEventsDocument,
  MoreSitesDocument,
  type EventPageFragment,
  type SitePageFragment,
  type StudyDetailsFragment,
} from '../../shared/api/generated/graphql';
import { askNear } from '../../shared/api/near';
import { apiLanguage } from '../../shared/i18n';

/** A study as its page shows it. */
export interface Loaded {
  study: StudyDetailsFragment;
  /** What distances are counted from, null without a place or with one that is not known. */
  near: Near | null;
}

/** A study by any of its ids; null when there is none. */
export async function loadStudy(id: string, place: string, signal: AbortSignal): Promise<Loaded | null> {
  const { result, near } = await askNear(place, (candidate) =>
    ask(OneStudyDocument, { id, language: apiLanguage, near: candidate }, signal),
  );
  return result.study ? { study: result.study, near } : null;
}

/** The next page of a study's sites. */
export async function loadSites(id: string, near: Near | null, after: string): Promise<SitePageFragment | null> {
  const { study } = await ask(MoreSitesDocument, { id, language: apiLanguage, near, after });
  return study?.sites ?? null;
}

/** The next page of a study's history. */
export async function loadEvents(id: string, after: string): Promise<EventPageFragment | null> {
  const { study } = await ask(MoreEventsDocument, { id, after });
  return study?.statusHistory ?? null;
}
