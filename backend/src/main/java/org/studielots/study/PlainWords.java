package org.studielots.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;

/** The words of {@link PlainSentence} in one language. */
interface PlainWords {
    /** Age at which one is of age in Sweden. */
    int ADULT_YEARS = 18;

    /** The words in {@code language}. */
    static PlainWords in(Language language) {
        return language == Language.SV ? SwedishWords.INSTANCE : EnglishWords.INSTANCE;
    }

    /** The language. */
    Language language();

    /** What kind of study it is, beginning with a capital letter. */
    String kind(StudyType type, @Nullable Boolean trial);

    /** That it is about {@code conditions}. */
    String about(String conditions);

    /** That there are {@code count} more conditions. */
    String andMore(int count);

    /** Whom it is for. */
    String forWhom(Eligibility eligibility);

    /** Where it is. */
    String in(String regions);

    /** That there are {@code count} more regions. */
    String moreRegions(int count);

    /** That one takes part from home. */
    String fromHome();

    /** That it is in Sweden, nobody knows where. */
    String inSweden();

    /** That no Swedish place is stated. */
    String placeNotStated();

    /** Whether it is open and when that was verified, as a whole sentence. */
    String status(RecruitmentStatus status, RecruitmentGroup group, Freshness freshness, @Nullable String verifiedAt);

    /** The names with commas and "and". */
    String list(List<String> names);

    /** Whether nobody of age, 18 in Sweden, may take part. */
    static boolean onlyChildren(Eligibility eligibility) {
        Age maximum = eligibility.maximumAge().age();
        return maximum != null && maximum.days() < AgeUnit.YEARS.toDays(ADULT_YEARS);
    }

    /** The names with commas, and {@code and} before the last. */
    static String list(List<String> names, String and) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + and + " " + names.get(last);
    }
}
