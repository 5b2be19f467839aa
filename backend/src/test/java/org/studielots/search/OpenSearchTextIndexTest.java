package org.studielots.search;

/** {@link TextIndexSuite} on OpenSearch. */
class OpenSearchTextIndexTest extends TextIndexSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.OPENSEARCH;
    }
}
