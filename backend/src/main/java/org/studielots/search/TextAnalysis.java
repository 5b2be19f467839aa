package org.studielots.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How texts become words: one analyzer a language, and a normalizer for names that are compared whole. */
public final class TextAnalysis implements LuceneAnalysisConfigurer {
    /** Analyzer of Swedish texts. */
    public static final String SWEDISH = "swedish";
    /** Analyzer of English texts. */
    public static final String ENGLISH = "english";
    /** Analyzer of words that are ready, parted by spaces: the program has cut and stemmed them before. */
    public static final String READY = "ready";
    /** Normalizer of names: upper and lower case are the same. */
    public static final String NAME = "name";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(SWEDISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("swedishLightStem");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("porterStem");
        context.analyzer(READY).custom().tokenizer("whitespace");
        context.normalizer(NAME).custom().tokenFilter("lowercase");
    }
}
