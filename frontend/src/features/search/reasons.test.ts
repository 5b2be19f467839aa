import { expect, test } from 'vitest';
import type { Hit } from './answer';
import { excludedInWords, questionsInWords, reasonsInWords } from './reasons';
import { hit, part } from './samples';
import { emptyState } from './state';

type Reason = Hit['match']['reasons'][number];

const concept = { id: 'myocardial-infarction', name: { text: 'hjärtinfarkt', language: 'SV' as const } };
const reason = (change: Partial<Reason>): Reason => ({
  kind: 'TEXT',
  term: null,
  field: null,
  matched: null,
  concept: null,
  ...change,
});
const words = (...reasons: Reason[]) => reasonsInWords({ ...hit('a').match, reasons });

test('aSynonymIsToldWithWhatItMeans', () => {
  const found = reason({
    kind: 'CONCEPT',
    term: 'hjärtinfarkt',
    field: 'title',
    matched: 'myocardial infarction',
    concept,
  });
  expect(words(found)).toEqual(['titeln nämner myocardial infarction, som är hjärtinfarkt']);
  expect(words({ ...found, matched: 'Hjärtinfarkt' })).toEqual(['titeln nämner Hjärtinfarkt']);
});

test('narrowerBroaderAndNeighbouringConceptsAreToldApart', () => {
  const about = { term: 'cancer', field: 'conditions', matched: 'leukemia', concept };
  expect(words(reason({ kind: 'NARROWER', ...about }))).toEqual(['det som studeras nämner leukemia, en sorts cancer']);
  expect(words(reason({ kind: 'BROADER', ...about }))).toEqual(['det som studeras nämner leukemia, där cancer ingår']);
  expect(words(reason({ kind: 'SEE_ALSO', ...about }))[0]).toContain('som hör ihop med cancer');
});

test('whatSaysMostComesFirstAndAtMostThreeAreSaid', () => {
  const said = words(
    reason({ term: 'a', field: 'summary' }),
    reason({ term: 'b', field: 'summary' }),
    reason({ term: 'c', field: 'summary' }),
    reason({ kind: 'CONCEPT', term: 'x', field: 'title', matched: 'x', concept: null }),
  );
  expect(said).toHaveLength(3);
  expect(said[0]).toBe('titeln nämner x');
});

test('theSameWordsInSeveralFieldsAreOneReason', () => {
  const inField = (field: string) => reason({ term: 'cancer', field });
  expect(words(inField('title'), inField('summary'), inField('conditions'))).toEqual([
    'titeln, sammanfattningen och det som studeras nämner cancer',
  ]);
});

test('filtersAreToldOnlyWhereNothingElseIs', () => {
  const filter = reason({ kind: 'FILTER', field: 'regions', term: 'AB' });
  expect(words(filter)).toEqual(['passar det du valde: region']);
  expect(words(filter, reason({ kind: 'REGISTRY_ID' }))).toEqual(['du sökte på studiens nummer']);
  expect(words(reason({ kind: 'ALL' }))).toEqual([]);
});

test('whatIsNotStatedIsAQuestionToAsk', () => {
  expect(questionsInWords(hit('a').match)).toEqual(['Åldersgräns anges inte – fråga.']);
});

test('aNearMissTellsTheBoundThatExcludes', () => {
  const missed = (...reasons: Reason[]): Hit => ({
    ...hit('a'),
    match: { ...hit('a').match, distanceKm: 312, reasons },
  });
  const asked = { ...emptyState(), age: '12' };
  const age = reason({ kind: 'EXCLUDED', field: 'age', term: '12 years', matched: '18 years' });
  expect(excludedInWords(missed(age), asked, [])).toEqual([
    'Studien är för 18 år eller äldre, ingen uppgift om övre ålder, fråga. Du sökte för 12 år.',
  ]);
  expect(excludedInWords(missed(age), emptyState(), [part('AGE', '12 år')])[0]).toContain('Du sökte för 12 år.');
  const far = reason({ kind: 'EXCLUDED', field: 'distance' });
  expect(excludedInWords(missed(far), asked, [])).toEqual([
    'Närmaste mottagning ligger 310 km bort, längre än du sökte.',
  ]);
  const other = reason({ kind: 'EXCLUDED', field: 'new', matched: 'x' });
  expect(excludedInWords(missed(other), asked, [])).toEqual(['Studiens gräns: x.']);
});
