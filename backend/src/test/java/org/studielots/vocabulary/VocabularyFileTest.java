package org.studielots.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Language;

/** The form of the vocabulary's files: what is right is read, and what is wrong is refused with file, line and reason. */
class VocabularyFileTest {
    private static final String CANCER = """
            # A remark.
            cancer
            kind: CONDITION
            sv: cancer; cancersjukdom
            en: cancer

            """;

    @Test
    void aConceptIsReadWithAllItsParts() {
        Vocabulary vocabulary = new Vocabulary(Map.of("a.txt", CANCER + """
                breast-cancer
                kind: CONDITION
                icd10: C50; D05
                broader: cancer
                seeAlso: mammography
                sv: bröstcancer; cancer i bröstet
                en: breast cancer; breast carcinoma
                abbr: MBC
                misspelt: bröst kansär
                explain: Cancer som börjar i bröstet.
                explain-en: Cancer that starts in the breast.

                mammography
                kind: TREATMENT
                sv: mammografi
                en: mammography
                """));

        Concept concept = vocabulary.findConcept("breast-cancer").orElseThrow();
        assertThat(concept.kind()).isEqualTo(ConceptKind.CONDITION);
        assertThat(concept.icd10()).containsExactly("C50", "D05");
        assertThat(concept.swedish()).containsExactly("bröstcancer", "cancer i bröstet");
        assertThat(concept.name(Language.EN)).isEqualTo("breast cancer");
        assertThat(concept.abbreviations()).containsExactly("MBC");
        assertThat(concept.misspelt()).containsExactly("bröst kansär");
        assertThat(concept.explanation(Language.SV)).isEqualTo("Cancer som börjar i bröstet.");
        assertThat(vocabulary.broader(concept)).extracting(Concept::id).containsExactly("cancer");
        assertThat(vocabulary.seeAlso(concept)).extracting(Concept::id).containsExactly("mammography");
        assertThat(vocabulary.narrower(vocabulary.findConcept("cancer").orElseThrow()))
                .containsExactly(concept);
        assertThat(vocabulary.ancestors(concept)).containsExactly(Map.entry("cancer", 1));
    }

    /** Each row is what is put behind the concept "cancer" (`/` ends a line), the line the mistake is in, and words of the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Breast Cancer/kind: CONDITION/sv: a/en: b | 7 | is no id",
                "x/sv: a/en: b | 7 | x has no kind; use one of [CONDITION",
                "x/kind: DISEASE/sv: a/en: b | 8 | the kind \"DISEASE\" is not known",
                "x/kind: CONDITION/en: b | 7 | no names in \"sv\"",
                "x/kind: CONDITION/sv: a | 7 | no names in \"en\"",
                "x/kind: CONDITION/sv: a/en: b/sv: c | 11 | \"sv\" stands twice",
                "x/kind: CONDITION/sv: a/en: b/synonym: c | 11 | \"synonym\" is not known; use one of",
                "x/kind: CONDITION/sv: a/en: b/no key here | 11 | is no \"key: value\"",
                "x/kind: CONDITION/sv: a/en: b/icd10: C5 | 11 | \"C5\" is no category of ICD-10",
                "x/kind: CONDITION/sv: a (b)/en: c | 9 | \"a (b)\" is no name",
                "x/kind: CONDITION/sv: a; ; b/en: c | 9 | \"\" is no name",
                "x/kind: CONDITION/sv: a/en: b/explain: c | 7 | explained in one language only",
                "x/kind: CONDITION/sv: a/en: b/broader: no-such | 7 | is a kind of \"no-such\"",
                "x/kind: CONDITION/sv: a/en: b/broader: x | 7 | is a kind of \"x\"",
                "x/kind: CONDITION/sv: a/en: b/seeAlso: no-such | 7 | see also \"no-such\"",
                "x/kind: CONDITION/sv: cancersjukdom/en: b | 7 | a name of x and of cancer at a.txt:2",
                "cancer/kind: CONDITION/sv: a/en: b | 7 | the id cancer stands already at a.txt:2",
                "x/kind: CONDITION/sv: a/en: b/broader: y//y/kind: CONDITION/sv: c/en: d/broader: x | 7 | x is a kind of itself"
            })
    void aMistakeIsRefusedWithFileLineAndReason(String concept, int line, String reason) {
        Map<String, String> files = Map.of("a.txt", CANCER + concept.replace('/', '\n') + "\n");

        assertThatThrownBy(() -> new Vocabulary(files))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
                .hasMessageContaining("a.txt:" + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        assertThatThrownBy(() -> new Vocabulary(Map.of(
                        "a.txt",
                        CANCER + "x\nkind: NONE\nsv: a\nen: b\n\ny\nkind: GROUP\nsv: c\n",
                        "b.txt",
                        "Z\nkind: GROUP\nsv: d\nen: e\n")))
                .hasMessageContaining("3 mistakes")
                .hasMessageContaining("a.txt:8: ")
                .hasMessageContaining("a.txt:12: ")
                .hasMessageContaining("b.txt:1: ");
    }
}
