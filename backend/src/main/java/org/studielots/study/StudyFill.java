package org.studielots.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.SwedishTime;

/** The steps of {@link StudyMerge}: one study put together from two. What a node reported is never overwritten by a registry. */
final class StudyFill {
    private StudyFill() {}

    /** {@code told} in the place of {@code known}: its id and older registry ids, other registries and nodes' reports stay. */
    static Study whole(Study known, Study told) {
        if (known.sources().size() > 1) {
            return fill(known, told, true);
        }
        Set<RegistryId> ids = new LinkedHashSet<>(told.registryIds());
        Registry registry = told.sources().get(0).registry();
        known.registryIds().stream().filter(id -> id.registry() == registry).forEach(ids::add);
        return StudyCopy.with(
                told, known.id(), List.copyOf(ids), SiteMerge.reported(told.sites(), known.sites()), told.sources());
    }

    /** A study that two registries tell of: the one changed last speaks first, the other completes it. */
    static Study withOtherRegistry(Study known, Study told) {
        int order = told.updatedAt().compareTo(known.updatedAt());
        boolean toldFirst = order != 0
                ? order > 0
                : told.sources()
                                .get(0)
                                .registry()
                                .compareTo(known.sources().get(0).registry())
                        < 0;
        Study filled = fill(known, told, toldFirst);
        List<Source> sources = new ArrayList<>(known.sources());
        sources.add(told.sources().get(0));
        return withSources(filled, List.copyOf(sources));
    }

    /**
     * Both together: where both speak the one that goes first is right, and the other completes it.
     *
     * @param toldFirst whether {@code told} goes first
     */
    static Study fill(Study known, Study told, boolean toldFirst) {
        Study first = toldFirst ? told : known;
        Study second = toldFirst ? known : told;
        RecruitmentStatus status = either(first.registryStatus(), second.registryStatus());
        // Without a date of its own another status is not verified by the date of the former one.
        boolean sameStatus = first.registryStatus() == null || first.registryStatus() == second.registryStatus();
        LocalDate verified = first.registryVerifiedAt() != null || !sameStatus
                ? first.registryVerifiedAt()
                : second.registryVerifiedAt();
        List<Source> sources = sources(known, told);
        Set<RegistryId> ids = new LinkedHashSet<>(
                known.registryIds().subList(0, Math.min(1, known.registryIds().size())));
        ids.addAll(first.registryIds());
        ids.addAll(second.registryIds());
        List<Site> sites = SiteMerge.merge(
                first.sites(),
                second.sites(),
                sameStatus ? second.sites() : List.of(),
                known.sites(),
                status,
                verified);
        return new Study(
                known.id(),
                List.copyOf(ids),
                known.madeUp(),
                first.title(),
                either(first.officialTitle(), second.officialTitle()),
                either(first.acronym(), second.acronym()),
                either(first.summary(), second.summary()),
                either(first.description(), second.description()),
                first.studyType() != StudyType.NOT_STATED ? first.studyType() : second.studyType(),
                either(first.phases(), second.phases()),
                conditions(first.conditions(), second.conditions()),
                either(first.keywords(), second.keywords()),
                interventions(first.interventions(), second.interventions()),
                sponsor(first.sponsor(), second.sponsor()),
                either(first.collaborators(), second.collaborators()),
                either(first.careSettings(), second.careSettings()),
                either(first.enrollment(), second.enrollment()),
                eligibility(first.eligibility(), second.eligibility()),
                either(first.contacts(), second.contacts()),
                sites,
                status,
                verified,
                either(first.startDate(), second.startDate()),
                either(first.primaryCompletionDate(), second.primaryCompletionDate()),
                either(first.completionDate(), second.completionDate()),
                either(first.firstSubmittedAt(), second.firstSubmittedAt()),
                updatedAt(sources, first, second),
                sources);
    }

    static Study withSources(Study study, List<Source> sources) {
        return StudyCopy.with(study, study.id(), study.registryIds(), study.sites(), sources);
    }

    /** Whether {@code day} is known and after {@code other}, or {@code other} is not known. */
    static boolean later(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && (other == null || day.isAfter(other));
    }

    /** The known sources, with what the told record adds to its registry's. */
    static List<Source> sources(Study known, Study told) {
        Source news = told.sources().get(0);
        List<Source> sources = new ArrayList<>();
        for (Source source : known.sources()) {
            sources.add(source.registry() == news.registry() ? together(source, news) : source);
        }
        return List.copyOf(sources);
    }

    private static Source together(Source known, Source told) {
        Set<String> fingerprints = new TreeSet<>(known.fingerprints());
        fingerprints.addAll(told.fingerprints());
        return new Source(
                known.registry(),
                known.id(),
                later(told.dataDate(), known.dataDate()) ? told.dataDate() : known.dataDate(),
                later(told.submittedOn(), known.submittedOn()) ? told.submittedOn() : known.submittedOn(),
                later(told.postedOn(), known.postedOn()) ? told.postedOn() : known.postedOn(),
                List.copyOf(fingerprints));
    }

    private static Instant updatedAt(List<Source> sources, Study first, Study second) {
        if (sources.size() == 1) {
            LocalDate day = either(sources.get(0).submittedOn(), sources.get(0).postedOn());
            if (day != null) {
                return SwedishTime.startOf(day);
            }
        }
        return first.updatedAt().isAfter(second.updatedAt()) ? first.updatedAt() : second.updatedAt();
    }

    private static List<Condition> conditions(List<Condition> first, List<Condition> second) {
        boolean derived = first.stream().allMatch(Condition::derived);
        return derived && !second.isEmpty() && second.stream().noneMatch(Condition::derived)
                ? second
                : either(first, second);
    }

    private static List<Intervention> interventions(List<Intervention> first, List<Intervention> second) {
        boolean untyped = first.stream().allMatch(i -> i.type() == InterventionType.NOT_STATED);
        return untyped && !second.isEmpty() ? second : either(first, second);
    }

    private static Sponsor sponsor(Sponsor first, Sponsor second) {
        if (first.equals(Sponsor.NOT_STATED)) {
            return second;
        }
        return first.sponsorClass() == SponsorClass.NOT_STATED && first.name().equals(second.name()) ? second : first;
    }

    private static Eligibility eligibility(Eligibility first, Eligibility second) {
        return new Eligibility(
                bound(first.minimumAge(), second.minimumAge()),
                bound(first.maximumAge(), second.maximumAge()),
                first.sex() != EligibleSex.NOT_STATED ? first.sex() : second.sex(),
                either(first.healthyVolunteers(), second.healthyVolunteers()),
                either(first.criteria(), second.criteria()));
    }

    private static AgeBound bound(AgeBound first, AgeBound second) {
        return first.kind() != AgeBoundKind.NOT_STATED ? first : second;
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static <T> List<T> either(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }
}
