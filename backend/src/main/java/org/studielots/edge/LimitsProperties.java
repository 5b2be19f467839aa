package org.studielots.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a question may be ({@code studielots.limits.*}). Published in schema/README.md; an answer to a question over a limit names
 * the limit.
 *
 * @param maxBodyBytes bytes of a POST body
 * @param maxTokens words and signs of a document
 * @param maxDepth levels of fields below each other
 * @param maxIntrospectionDepth levels below {@code __schema} and {@code __type}
 * @param maxAliases fields with an alias, each fragment counted once
 * @param maxRootFields fields at the root of the operation
 * @param maxComplexity estimated number of values in the answer, see {@link QueryCost}
 */
@ConfigurationProperties("studielots.limits")
record LimitsProperties(
        @DefaultValue("262144") int maxBodyBytes,
        @DefaultValue("8000") int maxTokens,
        @DefaultValue("15") int maxDepth,
        @DefaultValue("20") int maxIntrospectionDepth,
        @DefaultValue("60") int maxAliases,
        @DefaultValue("30") int maxRootFields,
        @DefaultValue("100000") int maxComplexity) {}
