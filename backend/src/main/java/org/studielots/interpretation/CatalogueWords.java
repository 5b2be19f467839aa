package org.studielots.interpretation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which words the catalogue has. */
public interface CatalogueWords {
    /** How many studies have each of {@code words} in any of their texts, in any inflection; a word nobody has is left out. */
    Map<String, Long> frequencies(Collection<String> words);

    /** Words that studies have and that {@code word} may be a misspelling of, the likeliest first; none for a short word. */
    List<String> near(String word);
}
