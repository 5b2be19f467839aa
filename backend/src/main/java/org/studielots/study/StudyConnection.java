package org.studielots.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.PageInfo;
import org.studielots.shared.Position;

/**
 * A page of studies as the schema's {@code StudyConnection} has it.
 *
 * @param page the page
 * @param input the filter as the reader asked it
 */
record StudyConnection(StudyPage page, Map<String, Object> input) {
    public List<StudyPage.Edge> edges() {
        return page.edges();
    }

    public PageInfo pageInfo() {
        return page.pageInfo();
    }

    public @Nullable Long totalCount() {
        return page.totalCount();
    }

    public @Nullable StudyFacets facets() {
        return page.facets();
    }

    public List<RelaxedQuestion> relaxations() {
        List<StudyRelaxations.Relaxation> found = page.relaxations();
        return found == null
                ? List.of()
                : found.stream()
                        .map(r -> new RelaxedQuestion(r, r.change().applyToInput(input), r.count()))
                        .toList();
    }

    public @Nullable FoundPlace place() {
        StudyFilter.Near near = page.place();
        return near == null ? null : FoundPlace.of(near);
    }

    /** A question near to one that found nothing, see the schema's {@code Relaxation}. */
    record RelaxedQuestion(StudyRelaxations.Relaxation relaxation, Map<String, Object> filter, long count) {
        LocalizedText label(Language language) {
            return relaxation.label(language);
        }
    }

    /** The place that a question named, see the schema's {@code FoundPlace}. */
    record FoundPlace(
            String name,
            Position position,
            @Nullable String municipalityCode,
            @Nullable RegionCode regionCode) {
        static FoundPlace of(StudyFilter.Near near) {
            Place place = near.place();
            Position position = near.position();
            return place == null
                    ? new FoundPlace(position.latitude() + ", " + position.longitude(), position, null, null)
                    : new FoundPlace(place.name(), position, place.municipality(), place.region());
        }
    }
}
