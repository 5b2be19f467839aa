package org.studielots.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.SwedishTime;

/** One study by id, and the catalogue as a whole. */
@Controller
@ServingOnly
class CatalogueController {
    private static final int MERGE_STEPS = 10;
    private static final int MAX_ID = 200;

    private final StudyCache studies;
    private final StudySearch search;
    private final CatalogueSettings settings;
    private final Clock clock;

    CatalogueController(StudyCache studies, StudySearch search, CatalogueSettings settings, Clock clock) {
        this.studies = studies;
        this.search = search;
        this.settings = settings;
        this.clock = clock;
    }

    /** How this service is set up, see the schema's {@code Service}. */
    record Service(LocalDate today, boolean demo, String position, int dueAfterDays, int unverifiedAfterDays) {}

    @QueryMapping
    Service service() {
        FreshnessRule rule = settings.rule();
        return new Service(
                SwedishTime.today(clock),
                settings.demo(),
                Long.toString(search.position()),
                rule.dueAfterDays(),
                rule.unverifiedAfterDays());
    }

    @QueryMapping
    @Nullable StudyView study(@Argument String id) {
        if (id.isBlank() || id.length() > MAX_ID) {
            return null;
        }
        StoredStudy stored = StudyId.isMade(id) ? find(id) : null;
        if (stored == null) {
            stored = search.findIdByRegistryId(id).map(this::find).orElse(null);
        }
        if (stored == null && !StudyId.isMade(id)) {
            stored = find(id);
        }
        return stored == null || (stored.study().madeUp() && !settings.demo())
                ? null
                : StudyView.of(stored, SwedishTime.today(clock), settings.rule());
    }

    private @Nullable StoredStudy find(String id) {
        String next = id;
        for (int step = 0; step < MERGE_STEPS; step++) {
            Map<String, StoredStudy> found = studies.listStudies(List.of(next));
            StoredStudy stored = found.get(next);
            if (stored == null || stored.mergedInto() == null) {
                return stored;
            }
            next = stored.mergedInto();
        }
        return null;
    }
}
