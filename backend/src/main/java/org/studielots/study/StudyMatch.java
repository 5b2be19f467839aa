package org.studielots.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Hit;
import org.studielots.search.IndexSnapshot;
import org.studielots.shared.Position;

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
    /** Kinds of reasons. */
    enum Kind {
        /** A word of the text stands in the field. */
        TEXT,
        /** The text is an id of the study. */
        REGISTRY_ID,
        /** A filter fits what the study states. */
        FILTER,
        /** The study does not state what the filter asks for, so it is possible. */
        NOT_STATED,
        /** Nothing was asked for. */
        ALL
    }

    /** One reason, see the schema's {@code MatchReason}. */
    record Reason(
            Kind kind, @Nullable String term, @Nullable String field) {}

    /** Makes the matches of one page. */
    static final class Maker {
        private final IndexSnapshot snapshot;
        private final StudyPredicates predicates;
        private final StudyFilter filter;

        Maker(IndexSnapshot snapshot, StudyPredicates predicates, StudyFilter filter) {
            this.snapshot = snapshot;
            this.predicates = predicates;
            this.filter = filter;
        }

        StudyMatch of(StudyView study, Hit hit) {
            List<Reason> reasons = new ArrayList<>();
            addText(reasons, study, hit);
            FilterReasons.add(reasons, study, filter);
            if (reasons.isEmpty()) {
                reasons.add(new Reason(Kind.ALL, null, null));
            }
            return withPlace(reasons, study);
        }

        private void addText(List<Reason> reasons, StudyView study, Hit hit) {
            String text = filter.text();
            if (text == null || text.isBlank()) {
                return;
            }
            String id = RegistryId.normalized(text);
            if (text.strip().equals(study.id())
                    || study.registryIds().stream()
                            .anyMatch(known -> RegistryId.normalized(known.id()).equals(id))) {
                reasons.add(new Reason(Kind.REGISTRY_ID, text.strip(), "registryIds"));
            }
            for (String word : SearchText.words(text)) {
                Set<String> fields = new LinkedHashSet<>();
                snapshot.fieldsThatFit(predicates.word(word).toPredicate(), hit).stream()
                        .sorted()
                        .forEach(field -> fields.add(field.replaceFirst("(Sv|En)$", "")));
                fields.forEach(field -> reasons.add(new Reason(Kind.TEXT, word, field)));
            }
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
