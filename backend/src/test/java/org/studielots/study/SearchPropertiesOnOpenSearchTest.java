package org.studielots.study;

import org.studielots.search.SearchEngine;

/** {@link SearchPropertiesSuite} on OpenSearch. */
class SearchPropertiesOnOpenSearchTest extends SearchPropertiesSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.OPENSEARCH;
    }
}
