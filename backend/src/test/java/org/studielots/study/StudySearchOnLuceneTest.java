package org.studielots.study;

import org.studielots.search.SearchEngine;

/** {@link StudySearchSuite} on Lucene. */
class StudySearchOnLuceneTest extends StudySearchSuite {
    @Override
    SearchEngine engine() {
        return SearchEngine.LUCENE;
    }
}
