package org.studielots.study;

import org.studielots.search.SearchEngine;

/** {@link TopicSearchSuite} on OpenSearch. */
class TopicSearchOnOpenSearchTest extends TopicSearchSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.OPENSEARCH;
    }
}
