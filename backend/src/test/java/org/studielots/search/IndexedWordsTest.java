package org.studielots.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index tells of its words, from which misspelt ones are mended. */
class IndexedWordsTest {
    private static final String WORDS = "words";

    @TempDir
    Path folder;

    @SearchEntity(name = "text")
    @Indexed(index = "text")
    static final class Text {
        @DocumentId
        final String id;

        @FullTextField(analyzer = TextAnalysis.READY)
        final String words;

        Text(String id, String words) {
            this.id = id;
            this.words = words;
        }
    }

    private TextIndex<Text> indexOf(String... texts) {
        TextIndex<Text> index = TextIndex.open(folder, Text.class);
        List<Text> entries = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            entries.add(new Text("T" + i, texts[i]));
        }
        index.write(entries, List.of());
        return index;
    }

    @Test
    void frequencyIsTheNumberOfEntriesWithExactlyThatWord() {
        try (TextIndex<Text> index = indexOf("cancer cancer bröst", "cancer Cancer", "bröstcancer")) {
            assertThat(index.<Map<String, Long>>read(
                            s -> s.frequencies(WORDS, List.of("cancer", "bröst", "Cancer", "canc", "c:i21"))))
                    .isEqualTo(Map.of("cancer", 2L, "bröst", 1L, "Cancer", 1L));
        }
    }

    @Test
    void whatWasTakenOutIsNotCounted() {
        try (TextIndex<Text> index = indexOf("cancer", "cancer")) {
            index.write(List.of(new Text("T0", "depression")), List.of("T1"));
            assertThat(index.<Map<String, Long>>read(s -> s.frequencies(WORDS, List.of("cancer", "depression"))))
                    .isEqualTo(Map.of("depression", 1L));
        }
    }

    @Test
    void nearWordsBeginAlikeAndTheMostFrequentComesFirst() {
        try (TextIndex<Text> index =
                indexOf("cancer", "canser dancer cancern", "cancern cancrar", "cancern", "canecr", "smärta")) {
            assertThat(index.<List<String>>read(s -> s.nearWords(WORDS, "cancer", 1, 9)))
                    .containsExactly("cancern", "canecr", "canser");
            assertThat(index.<List<String>>read(s -> s.nearWords(WORDS, "canser", 2, 2)))
                    .containsExactly("cancern", "cancer");
            assertThat(index.<List<String>>read(s -> s.nearWords(WORDS, "xyz", 2, 2)))
                    .isEmpty();
            assertThat(index.<List<String>>read(s -> s.nearWords("nofield", "xyz", 2, 2)))
                    .isEmpty();
        }
    }
}
