package org.studielots.feed;

import java.util.List;
import org.studielots.shared.Language;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.SponsorClass;
import org.studielots.study.StudyType;

/** What a feed says in one language, in the words of the search page. */
interface FeedWords {
    /** The words in {@code language}. */
    static FeedWords in(Language language) {
        return language == Language.SV ? SwedishFeedWords.INSTANCE : EnglishFeedWords.INSTANCE;
    }

    /** Value of {@code xml:lang}. */
    String tag();

    /** Title of the feed of every study. */
    String everyStudy();

    /** Title of the feed of a search that asks for all of {@code parts}. */
    String studies(List<String> parts);

    /** Words as the reader wrote them. */
    String quoted(String text);

    /** Any of {@code alternatives}. */
    String anyOf(List<String> alternatives);

    /** A distance. */
    String within(int km, String place);

    /** An age. */
    String age(int value, boolean months);

    /** A sex. */
    String sex(EligibleSex sex);

    /** Studies that are open and confirmed. */
    String openOnly();

    /** Studies for healthy volunteers. */
    String healthyVolunteers();

    /** A status. */
    String status(RecruitmentStatus status);

    /** A kind of study. */
    String type(StudyType type);

    /** A phase. */
    String phase(Phase phase);

    /** A kind of care. */
    String care(CareSetting care);

    /** A kind of sponsor. */
    String sponsor(SponsorClass sponsor);

    /** How many studies fit and how many the feed has. */
    String count(long total, int shown);

    /** That a place without a distance limits nothing, as a whole sentence. */
    String placeLimitsNothing(String place);

    /** What a made-up study is called. */
    String madeUp();

    /** The sponsor where the registry names none. */
    String sponsorNotStated();

    /** Refuses a parameter that does not exist. */
    String unknownParameter(String name, List<String> known);

    /** Refuses a parameter that is given twice. */
    String givenTwice(String name);

    /** Refuses a value that a parameter does not have. */
    String unknownValue(String name, String value, List<String> known);

    /** Refuses what is no whole number in its range. */
    String wrongNumber(String name, String value, int least, int most);

    /** Refuses a text that is too long for an address. */
    String tooLong(String name, int length, int most);

    /** Refuses too many values. */
    String tooMany(String name, int count, int most);

    /** Refuses a place that is not known, or that several are called. */
    String unknownPlace(String place, List<String> suggestions);

    /** Refuses a distance from nowhere. */
    String distanceNeedsPlace();

    /** What a caller wrote, short enough to be quoted. */
    static String shown(String written) {
        int longest = 60;
        return written.length() > longest ? written.substring(0, longest) + "…" : written;
    }

    /** The names with commas, and {@code last} before the last. */
    static String list(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
    }
}
