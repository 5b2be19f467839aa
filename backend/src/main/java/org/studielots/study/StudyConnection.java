package org.studielots.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.PageInfo;
import org.studielots.shared.Position;

/**
 * A page of studies as the schema's {@code StudyConnection} has it.
 *
 * @param page the page
 * @param relaxations the nearest questions when it found nothing and they were asked for
 */
record StudyConnection(StudyPage page, List<StudyRelaxations.Relaxation> relaxations) {
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

    public @Nullable FoundPlace place() {
        StudyFilter.Near near = page.place();
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
