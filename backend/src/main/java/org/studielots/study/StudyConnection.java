package org.studielots.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.PageInfo;
import org.studielots.shared.Position;

/**
 * A page of studies as the schema's {@code StudyConnection} has it.
 *
 * @param page the page
 * @param input the question as the schema's {@code StudyFilter}
 * @param relaxations the nearest questions when it found nothing and they were asked for
 * @param spellings other spellings when it found little and they were asked for
 * @param relatedConcepts concepts near to those that were asked for, when they were asked for
 */
record StudyConnection(
        StudyPage page,
        Map<String, Object> input,
        List<StudyRelaxations.Relaxation> relaxations,
        List<StudySpellings.Spelling> spellings,
        List<RelatedConcepts.ConceptCount> relatedConcepts) {
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

    public List<StudyPage.Edge> nearMisses() {
        return page.nearMisses();
    }

    public @Nullable FoundPlace place() {
        StudyFilter.Near near = page.filter().near();
        return near == null ? null : FoundPlace.of(near);
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
