package org.studielots.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same as {@link TextAnalysis}, for a search cluster. Nothing of it needs files there. */
public final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("light-swedish").type("stemmer").param("language", "light_swedish");
        context.tokenFilter("possessive-english").type("stemmer").param("language", "possessive_english");
        context.analyzer(TextAnalysis.SWEDISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "light-swedish");
        context.analyzer(TextAnalysis.ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "possessive-english", "porter_stem");
        context.analyzer(TextAnalysis.READY).custom().tokenizer("whitespace");
        context.normalizer(TextAnalysis.NAME).custom().tokenFilters("lowercase");
    }
}
