package org.studielots.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.TermsPredicateOptionsStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.util.common.data.Range;
import org.studielots.vocabulary.Vocabulary;

/**
 * What a filter asks of the index on one day. A missing bound of age, sex or healthy volunteers never excludes (requirement "honest
 * eligibility").
 */
final class StudyPredicates {
    private static final int LONGEST_ID = 60;

    private final SearchPredicateFactory make;
    private final LocalDate today;
    private final FreshnessRule rule;
    private final boolean madeUpToo;
    private final TopicPredicates topics;

    StudyPredicates(SearchPredicateFactory make, LocalDate today, CatalogueSettings settings, Vocabulary vocabulary) {
        this.make = make;
        topics = new TopicPredicates(make, vocabulary);
        this.today = today;
        rule = settings.rule();
        madeUpToo = settings.demo();
    }

    /** The studies that fit {@code filter}. */
    SearchPredicate fitting(StudyFilter filter) {
        return all(filter).toPredicate();
    }

    /** The studies that fit {@code filter} and belong to {@code group}. */
    SearchPredicate fitting(StudyFilter filter, RecruitmentGroup group) {
        return all(filter).filter(group(group)).toPredicate();
    }

    /** The studies of {@code group}. */
    SearchPredicate of(RecruitmentGroup group) {
        return group(group).toPredicate();
    }

    /** The studies with that freshness. */
    SearchPredicate of(Freshness freshness) {
        return freshness(freshness).toPredicate();
    }

    /** The studies that fit {@code filter} but for the bounds of the person and the distance. */
    SearchPredicate missing(StudyFilter filter) {
        return all(filter.withoutBounds())
                .mustNot(make.bool().filter(all(filter)))
                .toPredicate();
    }

    private BooleanPredicateClausesStep<?, ?> all(StudyFilter filter) {
        BooleanPredicateClausesStep<?, ?> all =
                make.bool().must(make.matchAll().constantScore().boost(0));
        if (!madeUpToo) {
            all.mustNot(make.match().field(StudyFields.MADE_UP).matching(true));
        }
        addText(all, filter);
        addStatus(all, filter);
        addPlace(all, filter);
        addPerson(all, filter);
        anyOf(all, StudyFields.STUDY_TYPE, names(filter.studyTypes()));
        anyOf(all, StudyFields.PHASES, names(filter.phases()));
        anyOf(all, StudyFields.SPONSOR_CLASS, names(filter.sponsorClasses()));
        if (!filter.careSettings().isEmpty()) {
            List<String> settings = new ArrayList<>(names(filter.careSettings()));
            settings.add(StudyIndexEntry.NOT_STATED);
            anyOf(all, StudyFields.CARE_SETTINGS, settings);
        }
        anyOf(
                all,
                StudyFields.CONDITION_KEYS,
                filter.conditions().stream()
                        .map(name -> ConditionName.canonical(name).toLowerCase(Locale.ROOT))
                        .toList());
        if (filter.updatedSince() != null) {
            all.filter(make.range()
                    .field(StudyFields.UPDATED_MILLIS)
                    .atLeast(filter.updatedSince().toEpochMilli()));
        }
        return all;
    }

    // The whole text may be an id in a spelling that is no id inside a text.
    private void addText(BooleanPredicateClausesStep<?, ?> all, StudyFilter filter) {
        String text = filter.text();
        PredicateFinalStep asked = text == null ? null : topics.of(filter.interpretation());
        if (text != null && asked != null) {
            all.must(text.length() > LONGEST_ID ? asked : make.or(asked, id(text).boost(1000)));
        }
    }

    /** The studies with the id {@code text}, in any spelling. */
    TermsPredicateOptionsStep<?> id(String text) {
        return make.terms()
                .field(StudyFields.REGISTRY_IDS)
                .field(StudyFields.ID)
                .matchingAny(List.of(RegistryId.normalized(text), text.strip()));
    }

    private void addStatus(BooleanPredicateClausesStep<?, ?> all, StudyFilter filter) {
        anyOf(all, StudyFields.STATUS, names(filter.statuses()));
        if (filter.recruiting() != null) {
            if (filter.recruiting()) {
                all.filter(group(RecruitmentGroup.OPEN_CONFIRMED));
            } else {
                all.mustNot(group(RecruitmentGroup.OPEN_CONFIRMED));
            }
        }
        if (!filter.groups().isEmpty()) {
            BooleanPredicateClausesStep<?, ?> any = make.bool();
            filter.groups().forEach(group -> any.should(group(group)));
            all.filter(any);
        }
        if (!filter.freshness().isEmpty()) {
            BooleanPredicateClausesStep<?, ?> any = make.bool();
            filter.freshness().forEach(freshness -> any.should(freshness(freshness)));
            all.filter(any);
        }
    }

    private PredicateFinalStep group(RecruitmentGroup group) {
        var confirmed = make.range()
                .field(StudyFields.OPEN_SINCE_DAY)
                .atLeast(rule.earliestConfirmed(today).toEpochDay());
        var open = make.terms().field(StudyFields.STATUS).matchingAny(RecruitmentStatus.RECRUITING.name());
        return switch (group) {
            case OPEN_CONFIRMED -> confirmed;
            case OPEN_UNCONFIRMED -> make.bool().filter(open).mustNot(confirmed);
            case NOT_OPEN -> make.not(open);
        };
    }

    private PredicateFinalStep freshness(Freshness freshness) {
        long due = rule.earliestVerified(today).toEpochDay();
        long unverified = rule.earliestConfirmed(today).toEpochDay();
        return switch (freshness) {
            case VERIFIED -> make.range().field(StudyFields.VERIFIED_DAY).atLeast(due);
            case DUE -> make.range().field(StudyFields.VERIFIED_DAY).within(Range.canonical(unverified, due));
            case UNVERIFIED ->
                make.not(make.range().field(StudyFields.VERIFIED_DAY).atLeast(unverified));
        };
    }

    private void addPlace(BooleanPredicateClausesStep<?, ?> all, StudyFilter filter) {
        anyOf(all, StudyFields.REGIONS, names(filter.regions()));
        anyOf(all, StudyFields.REGIONAL_NODES, filter.regionalNodes());
        StudyFilter.Near near = filter.near();
        if (near != null && near.maxKm() != null) {
            GeoPoint centre =
                    GeoPoint.of(near.position().latitude(), near.position().longitude());
            // From home the place does not matter (requirement C2).
            all.filter(make.or(
                    make.spatial()
                            .within()
                            .field(StudyFields.SITES)
                            .circle(centre, near.maxKm(), DistanceUnit.KILOMETERS),
                    make.terms().field(StudyFields.CARE_SETTINGS).matchingAny(CareSetting.REMOTE.name())));
        }
    }

    private void addPerson(BooleanPredicateClausesStep<?, ?> all, StudyFilter filter) {
        if (filter.age() != null) {
            int first = filter.age().days();
            int last = Math.max(first, filter.age().unit().toDays(filter.age().value() + 1) - 1);
            // Who says "18 years" may be any day of that year old: only a bound that rules out the whole of it
            // excludes.
            all.mustNot(make.range().field(StudyFields.MINIMUM_AGE_DAYS).greaterThan(last));
            all.mustNot(make.range().field(StudyFields.MAXIMUM_AGE_DAYS).lessThan(first));
        }
        if (!filter.ageGroups().isEmpty()) {
            BooleanPredicateClausesStep<?, ?> any = make.bool();
            filter.ageGroups()
                    .forEach(group -> any.should(make.bool()
                            .must(make.matchAll())
                            .mustNot(make.range()
                                    .field(StudyFields.MINIMUM_AGE_DAYS)
                                    .greaterThan(group.lastDay()))
                            .mustNot(make.range()
                                    .field(StudyFields.MAXIMUM_AGE_DAYS)
                                    .lessThan(group.firstDay()))));
            all.filter(any);
        }
        if (filter.sex() != null) {
            EligibleSex other = filter.sex() == EligibleSex.FEMALE ? EligibleSex.MALE : EligibleSex.FEMALE;
            all.mustNot(make.terms().field(StudyFields.SEX).matchingAny(other.name()));
        }
        if (filter.healthyVolunteers() != null) {
            all.mustNot(make.match().field(StudyFields.HEALTHY_VOLUNTEERS).matching(!filter.healthyVolunteers()));
        }
    }

    private void anyOf(BooleanPredicateClausesStep<?, ?> all, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            all.filter(make.terms().field(field).matchingAny(values));
        }
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
