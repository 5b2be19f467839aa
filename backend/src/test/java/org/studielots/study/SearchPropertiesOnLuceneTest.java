package org.studielots.study;

import org.studielots.search.SearchEngine;

/** {@link SearchPropertiesSuite} on Lucene. */
class SearchPropertiesOnLuceneTest extends SearchPropertiesSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.LUCENE;
    }
}
