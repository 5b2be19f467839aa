package org.studielots.edge;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where readers find the pages ({@code studielots.public-url}).
 *
 * @param publicUrl address of the first page, for documents that travel, such as feeds; null for the address that was asked
 */
@ConfigurationProperties("studielots")
record SiteProperties(@Nullable URI publicUrl) {
    /** Refuses what no reader could follow. */
    SiteProperties {
        if (publicUrl != null
                && (publicUrl.getHost() == null
                        || publicUrl.getScheme() == null
                        || !publicUrl.getScheme().matches("https?")
                        || publicUrl.getRawQuery() != null
                        || publicUrl.getRawFragment() != null)) {
            throw new IllegalArgumentException("studielots.public-url: \"" + publicUrl
                    + "\" is no address of pages; write for example https://studies.example.");
        }
    }
}
