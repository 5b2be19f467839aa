package org.studielots.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Studies that were read lately, so that a page costs one store call for those that were not. The follower of the change log puts new
 * versions in; an older version never replaces a newer one.
 */
@Component
class StudyCache {
    private static final long MAX_BYTES = 96L << 20;
    private static final int BYTES_A_STUDY = 3000;
    private static final int BYTES_A_SITE = 400;

    private final StudyRepository studies;
    private final Cache<String, StoredStudy> cache = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String id, StoredStudy stored) -> weigh(stored))
            .build();

    StudyCache(StudyRepository studies) {
        this.studies = studies;
    }

    /** The studies with these ids by id; those that are not there are left out. At most one store call. */
    Map<String, StoredStudy> listStudies(Collection<String> ids) {
        Map<String, StoredStudy> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            StoredStudy stored = cache.getIfPresent(id);
            if (stored == null) {
                missing.add(id);
            } else {
                found.put(id, stored);
            }
        }
        if (!missing.isEmpty()) {
            studies.listStudies(missing).forEach((id, stored) -> found.put(id, put(stored)));
        }
        return found;
    }

    /** Keeps {@code stored} unless a newer version is kept, and gives the one that is kept. */
    StoredStudy put(StoredStudy stored) {
        return cache.asMap()
                .merge(stored.id(), stored, (kept, given) -> kept.version() > given.version() ? kept : given);
    }

    /** Keeps the new version in place of the old one if that one is kept; what nobody reads is not kept. */
    void replace(StoredStudy stored) {
        cache.asMap().computeIfPresent(stored.id(), (id, kept) -> kept.version() > stored.version() ? kept : stored);
    }

    private static int weigh(StoredStudy stored) {
        Study study = stored.study();
        int texts = length(study.summary())
                + length(study.description())
                + length(study.eligibility().criteria());
        return BYTES_A_STUDY + 2 * texts + BYTES_A_SITE * study.sites().size();
    }

    private static int length(org.studielots.shared.@org.jspecify.annotations.Nullable LocalizedText text) {
        return text == null ? 0 : text.text().length();
    }
}
