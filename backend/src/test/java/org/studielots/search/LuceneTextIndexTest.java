package org.studielots.search;

/** {@link TextIndexSuite} on Lucene. */
class LuceneTextIndexTest extends TextIndexSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.LUCENE;
    }
}
