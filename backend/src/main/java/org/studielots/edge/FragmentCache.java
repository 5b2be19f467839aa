package org.studielots.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the JSON of single objects, bounded in bytes. Safe for use by many threads. */
final class FragmentCache {
    private final Cache<Key, RawJson> fragments;

    FragmentCache(long bytes) {
        this.fragments = Caffeine.newBuilder()
                .maximumWeight(bytes)
                // 250 bytes for the key and the entry; the text of a selection is shared by all objects of a document.
                .weigher((Key key, RawJson json) -> 250 + json.size())
                .build();
    }

    @Nullable RawJson find(Key key) {
        return fragments.getIfPresent(key);
    }

    void put(Key key, RawJson json) {
        fragments.put(key, json);
    }

    /** Number of fragments kept, an estimate. */
    long size() {
        return fragments.estimatedSize();
    }

    /**
     * What a fragment depends on.
     *
     * @param object the object's own key
     * @param selection what is asked of it
     * @param variables values of the variables used there
     */
    record Key(Object object, FragmentSelection selection, List<@Nullable Object> variables) {}
}
