package org.studielots.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts stand in the index: as words that are ready, or as names that are compared whole. All else is done before, the same for every
 * engine, see {@code infra/adr/0015-one-analysis-in-the-program.md}.
 */
public final class TextAnalysis implements LuceneAnalysisConfigurer {
    /** Analyzer of words that are ready, parted by spaces: the program has cut and stemmed them before. */
    public static final String READY = "ready";
    /** Normalizer of names: upper and lower case are the same. */
    public static final String NAME = "name";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(READY).custom().tokenizer("whitespace");
        context.normalizer(NAME).custom().tokenFilter("lowercase");
    }
}
