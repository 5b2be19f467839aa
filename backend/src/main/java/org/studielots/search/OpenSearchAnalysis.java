package org.studielots.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same as {@link TextAnalysis}, for a search cluster. Nothing of it needs files there. */
public final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(TextAnalysis.READY).custom().tokenizer("whitespace");
        context.normalizer(TextAnalysis.NAME).custom().tokenFilters("lowercase");
    }
}
