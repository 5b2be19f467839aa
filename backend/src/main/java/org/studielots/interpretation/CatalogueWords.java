package org.studielots.interpretation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which words the catalogue has. */
public interface CatalogueWords {
    /** Those of {@code words} that a study has in any of its texts, in any inflection. */
    Set<String> known(Collection<String> words);

    /** Words that studies have and that {@code word} may be a misspelling of, the likeliest first; none for a short word. */
    List<String> near(String word);
}
