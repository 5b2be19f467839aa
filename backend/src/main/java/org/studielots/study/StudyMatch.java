package org.studielots.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;
import org.studielots.vocabulary.Concept;

/**
 * Why a study is in a list.
 *
 * @param reasons at least one
 * @param nearestOpenSite the nearest Swedish site that is open today, null without a place or when none is open
 * @param distanceKm kilometres to that site, else to the nearest Swedish one; null without a place or a known one
 */
record StudyMatch(
        List<Reason> reasons,
        @Nullable SiteView nearestOpenSite,
        @Nullable Double distanceKm) {
    /** Kinds of reasons, see the schema's {@code MatchKind}. */
    enum Kind {
        /** A word of the text stands in the field. */
        TEXT,
        /** The field names the concept that was asked for. */
        CONCEPT,
        /** The field names a kind of it. */
        NARROWER,
        /** The study is about what it is a kind of. */
        BROADER,
        /** The field names what those who ask for it often mean. */
        SEE_ALSO,
        /** The text is an id of the study. */
        REGISTRY_ID,
        /** A filter fits what the study states. */
        FILTER,
        /** The study does not state what the filter asks for, so it is possible. */
        NOT_STATED,
        /** Nothing was asked for. */
        ALL,
        /** What the study states rules out what was asked for. */
        EXCLUDED
    }

    /** One reason, see the schema's {@code MatchReason}. */
    record Reason(
            Kind kind,
            @Nullable String term,
            @Nullable String field,
            @Nullable String matched,
            @Nullable Concept concept) {
        private static final Set<String> PASSING = Set.of("summary", "description", "eligibility");

        /** Whether it stands where a study mentions much that it is not about. */
        boolean isPassing() {
            return field != null && PASSING.contains(field);
        }
    }

    /** Makes the matches of one page. */
    static final class Maker {
        private final TopicReasons topics;
        private final StudyFilter filter;

        Maker(TopicReasons topics, StudyFilter filter) {
            this.topics = topics;
            this.filter = filter;
        }

        StudyMatch of(StudyView study) {
            List<Reason> reasons = new ArrayList<>();
            addText(reasons, study);
            FilterReasons.add(reasons, study, filter);
            if (reasons.isEmpty()) {
                reasons.add(new Reason(Kind.ALL, null, null, null, null));
            }
            return withPlace(reasons, study);
        }

        /** Why the study is not in the list though its topic fits: the bounds that exclude, each with what the study states. */
        StudyMatch ofNearMiss(StudyView study) {
            List<Reason> reasons = new ArrayList<>(Exclusions.of(study, filter));
            addText(reasons, study);
            return withPlace(reasons, study);
        }

        private void addText(List<Reason> reasons, StudyView study) {
            String text = filter.text();
            if (text == null) {
                return;
            }
            String id = RegistryId.normalized(text);
            if (text.strip().equals(study.id())
                    || study.registryIds().stream()
                            .anyMatch(known -> RegistryId.normalized(known.id()).equals(id))) {
                reasons.add(new Reason(Kind.REGISTRY_ID, text.strip(), "registryIds", text.strip(), null));
            }
            topics.of(study.study(), filter.interpretation()).stream()
                    .filter(reason -> reasons.stream()
                            .noneMatch(other -> other.kind() == Kind.REGISTRY_ID && reason.kind() == Kind.REGISTRY_ID))
                    .forEach(reasons::add);
        }

        private StudyMatch withPlace(List<Reason> reasons, StudyView study) {
            if (filter.near() == null) {
                return new StudyMatch(List.copyOf(reasons), null, null);
            }
            Position place = filter.near().position();
            SiteView nearest = null;
            SiteView nearestOpen = null;
            for (Site site : study.study().swedishSites()) {
                SiteView view = SiteView.of(site, study, place);
                nearest = nearer(view, nearest);
                if (view.open()) {
                    nearestOpen = nearer(view, nearestOpen);
                }
            }
            SiteView told = nearestOpen != null ? nearestOpen : nearest;
            return new StudyMatch(List.copyOf(reasons), nearestOpen, told == null ? null : told.distanceKm());
        }

        private static @Nullable SiteView nearer(SiteView site, @Nullable SiteView other) {
            if (other == null || other.distanceKm() == null) {
                return site;
            }
            return site.distanceKm() != null && site.distanceKm() < other.distanceKm() ? site : other;
        }
    }
}
