import type { ComparedStudyFragment } from '../../shared/api/generated/graphql';
import { partialDateInWords } from '../../shared/format/dates';
import { number } from '../../shared/format/numbers';
import { t } from '../../shared/i18n';
import { sourceLine } from '../../shared/study/source-line';
import { agesInWords, sexInWords } from '../../shared/study/words';

/** One fact of every study that is compared, in the order of the studies. */
export interface Row {
  key: string;
  heading: string;
  cells: string[];
}

/** The facts that are plain words. Status, conditions and contacts are drawn by the table itself. */
export function rowsOf(studies: readonly ComparedStudyFragment[]): Row[] {
  const row = (key: string, heading: string, tell: (study: ComparedStudyFragment) => string): Row => ({
    key,
    heading,
    cells: studies.map((study) => capital(tell(study) || t.compare.notStated)),
  });
  return [
    row('age', t.study.age, ({ eligibility }) => agesInWords(eligibility.minimumAge, eligibility.maximumAge)),
    row('sex', t.study.sex, ({ eligibility }) => sexInWords(eligibility.sex)),
    row('healthy', t.study.healthy, ({ eligibility }) =>
      eligibility.healthyVolunteers === null
        ? t.study.notStatedAsk
        : eligibility.healthyVolunteers
          ? t.study.healthyYes
          : t.study.healthyNo,
    ),
    row('where', t.study.where, whereInWords),
    row('interventions', t.study.interventions, ({ interventions }) =>
      interventions
        .map(({ type, name }) => (type === 'NOT_STATED' ? name : `${t.study.interventionTypes[type]}: ${name}`))
        .join('; '),
    ),
    row('type', t.study.type, (study) =>
      study.isTrial
        ? `${t.study.types[study.studyType]}, ${t.study.trial.toLowerCase()}`
        : t.study.types[study.studyType],
    ),
    row('phase', t.study.phase, ({ phases }) => phases.map((phase) => t.study.phases[phase]).join(', ')),
    row('care', t.study.care, ({ careSettings }) => careSettings.map((one) => t.study.careSettings[one]).join(', ')),
    row('responsible', t.study.responsible, ({ sponsor }) =>
      sponsor.class === 'NOT_STATED' && sponsor.name === 'Not stated' ? '' : sponsor.name,
    ),
    row('participants', t.study.participants, ({ enrollment }) => {
      if (!enrollment) return '';
      const count = number(enrollment.count);
      return enrollment.estimated ? t.study.participantsPlanned(count) : t.study.participantsActual(count);
    }),
    row('time', `${t.study.start} – ${t.study.end.toLowerCase()}`, ({ startDate, completionDate }) =>
      [startDate, completionDate].map((date) => dateInWords(date)).join(' – '),
    ),
    row('source', t.compare.source, (study) => (study.madeUp ? t.study.madeUp : (sourceLine(study.sources) ?? ''))),
  ];
}

function whereInWords({ swedishSiteCount, regions }: ComparedStudyFragment): string {
  if (swedishSiteCount === 0) return t.compare.noSites;
  const sites = t.search.swedishSites(number(swedishSiteCount), swedishSiteCount === 1);
  return regions.length ? `${sites}: ${regions.map((region) => region.name).join(', ')}` : sites;
}

function dateInWords(date: { text: string; estimated: boolean | null } | null): string {
  if (!date) return t.compare.notStated.toLowerCase();
  return partialDateInWords(date.text) + (date.estimated ? ` (${t.study.planned})` : '');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
