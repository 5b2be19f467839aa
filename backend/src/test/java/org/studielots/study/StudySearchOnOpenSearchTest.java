package org.studielots.study;

import org.studielots.search.SearchEngine;

/** {@link StudySearchSuite} on OpenSearch. */
class StudySearchOnOpenSearchTest extends StudySearchSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.OPENSEARCH;
    }
}
