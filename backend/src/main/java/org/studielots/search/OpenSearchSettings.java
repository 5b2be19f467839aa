package org.studielots.search;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenSearch cluster that keeps the index in place of the embedded one.
 *
 * @param uris option {@code studielots.search.opensearch.uris}: its nodes, {@code https://a:9200,https://b:9200}; none for the embedded
 *     index
 * @param username option {@code studielots.search.opensearch.username}
 * @param password option {@code studielots.search.opensearch.password}
 * @param prefix option {@code studielots.search.opensearch.prefix}: begins the names of all indexes there
 */
@ConfigurationProperties("studielots.search.opensearch")
public record OpenSearchSettings(
        @DefaultValue List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("studielots-") String prefix) {

    /** Settings of nodes without passwords. */
    public static OpenSearchSettings of(URI node, String prefix) {
        return new OpenSearchSettings(List.of(node), null, null, prefix);
    }

    /** Whether there is a cluster. */
    public boolean isConfigured() {
        return !uris.isEmpty();
    }
}
