package org.studielots.edge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the edge keeps in memory ({@code studielots.cache.*}).
 *
 * @param responses whether whole answers are kept; off for benchmarks of the uncached path
 * @param responsesSize memory for whole answers
 * @param fragments whether the JSON of single studies is kept
 * @param fragmentsSize memory for the JSON of single studies
 * @param documentsSize memory for parsed and checked queries, estimated
 * @param maxAge how long a client may use an answer without asking; a change of status must be public within seconds
 */
@ConfigurationProperties("studielots.cache")
record CacheProperties(
        @DefaultValue("on") boolean responses,
        @DefaultValue("64MB") DataSize responsesSize,
        @DefaultValue("on") boolean fragments,
        @DefaultValue("64MB") DataSize fragmentsSize,
        @DefaultValue("32MB") DataSize documentsSize,
        @DefaultValue("3s") Duration maxAge) {}
