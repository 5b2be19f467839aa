package org.studielots.study;

import org.studielots.search.SearchEngine;

/** {@link TopicSearchSuite} on Lucene. */
class TopicSearchOnLuceneTest extends TopicSearchSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.LUCENE;
    }
}
