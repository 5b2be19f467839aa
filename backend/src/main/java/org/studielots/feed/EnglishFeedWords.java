package org.studielots.feed;

import java.text.NumberFormat;
import java.util.List;
import org.studielots.shared.Language;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.SponsorClass;
import org.studielots.study.StudyType;

/** {@link FeedWords} in English. */
enum EnglishFeedWords implements FeedWords {
    /** The words. */
    INSTANCE;

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public String everyStudy() {
        return "All clinical studies – Studielots";
    }

    @Override
    public String studies(List<String> parts) {
        return "Clinical studies: " + String.join("; ", parts) + " – Studielots";
    }

    @Override
    public String quoted(String text) {
        return "“" + text + "”";
    }

    @Override
    public String anyOf(List<String> alternatives) {
        return FeedWords.list(alternatives, "or");
    }

    @Override
    public String within(int km, String place) {
        return "within " + km + " km of " + place;
    }

    @Override
    public String age(int value, boolean months) {
        return value + (months ? value == 1 ? " month" : " months" : value == 1 ? " year" : " years");
    }

    @Override
    public String sex(EligibleSex sex) {
        return sex == EligibleSex.FEMALE ? "woman" : "man";
    }

    @Override
    public String openOnly() {
        return "open, confirmed";
    }

    @Override
    public String healthyVolunteers() {
        return "healthy volunteers";
    }

    @Override
    public String status(RecruitmentStatus status) {
        return switch (status) {
            case PLANNED -> "planned, not open yet";
            case RECRUITING -> "takes participants";
            case ENROLLING_BY_INVITATION -> "by invitation only";
            case SUSPENDED -> "paused";
            case ACTIVE_NOT_RECRUITING -> "going on, takes no more";
            case COMPLETED -> "completed";
            case TERMINATED -> "ended early";
            case WITHDRAWN -> "withdrawn, never began";
            case UNKNOWN -> "status not known";
        };
    }

    @Override
    public String type(StudyType type) {
        return switch (type) {
            case INTERVENTIONAL -> "interventional study";
            case OBSERVATIONAL -> "observational study";
            case EXPANDED_ACCESS -> "treatment outside a study";
            case NOT_STATED -> "type of study not stated";
        };
    }

    @Override
    public String phase(Phase phase) {
        return switch (phase) {
            case EARLY_PHASE1 -> "early phase 1";
            case PHASE1 -> "phase 1";
            case PHASE2 -> "phase 2";
            case PHASE3 -> "phase 3";
            case PHASE4 -> "phase 4";
            case NOT_APPLICABLE -> "phases do not apply";
        };
    }

    @Override
    public String care(CareSetting care) {
        return switch (care) {
            case UNIVERSITY_HOSPITAL -> "university hospital";
            case HOSPITAL -> "hospital";
            case PRIMARY_CARE -> "primary care";
            case DENTISTRY -> "dentistry";
            case MUNICIPAL_CARE -> "municipal care";
            case REMOTE -> "from home";
        };
    }

    @Override
    public String sponsor(SponsorClass sponsor) {
        return "responsible: "
                + switch (sponsor) {
                    case INDUSTRY -> "company";
                    case ACADEMIC -> "university, hospital or region";
                    case GOVERNMENT -> "government agency";
                    case NETWORK -> "network";
                    case INDIVIDUAL -> "single person";
                    case NOT_STATED -> "not stated";
                };
    }

    @Override
    public String count(long total, int shown) {
        if (total == 0) {
            return "No study fits just now. New studies that fit will come here.";
        }
        String fit = total == 1
                ? "1 study fits."
                : NumberFormat.getInstance(Language.EN.locale()).format(total) + " studies fit.";
        return total > shown ? fit + " These are the " + shown + " that changed last." : fit;
    }

    @Override
    public String placeLimitsNothing(String place) {
        return "The place " + place + " does not limit the feed: studies in the whole country are in it.";
    }

    @Override
    public String madeUp() {
        return "Made-up study for demonstration";
    }

    @Override
    public String sponsorNotStated() {
        return "Responsible organisation not stated";
    }

    @Override
    public String unknownParameter(String name, List<String> known) {
        return "The address has a parameter “" + FeedWords.shown(name)
                + "”, which does not exist. Those that exist are language, " + FeedWords.list(known, "and") + ".";
    }

    @Override
    public String givenTwice(String name) {
        return "The address has “" + name + "” more than once. Give it once.";
    }

    @Override
    public String unknownValue(String name, String value, List<String> known) {
        return "“" + FeedWords.shown(value) + "” cannot stand after “" + name + "=”. What can is "
                + FeedWords.list(known, "or") + ".";
    }

    @Override
    public String wrongNumber(String name, String value, int least, int most) {
        return "“" + FeedWords.shown(value) + "” cannot stand after “" + name + "=”. Give a whole number from " + least
                + " to " + most + ".";
    }

    @Override
    public String tooLong(String name, int length, int most) {
        return "The text after “" + name + "=” has " + length + " characters. At most " + most
                + " may stand in an address, to protect the one who searches.";
    }

    @Override
    public String tooMany(String name, int count, int most) {
        return "The address has “" + name + "” " + count + " times. At most " + most + " are taken.";
    }

    @Override
    public String unknownPlace(String place, List<String> suggestions) {
        return "It is not clear which place “" + FeedWords.shown(place) + "” is. "
                + (suggestions.isEmpty() ? "" : "Did you mean " + String.join("; ", suggestions) + "? ")
                + "Give a Swedish town, a municipality or a postcode of five digits.";
    }

    @Override
    public String distanceNeedsPlace() {
        return "The address has “inom” without “plats”. Give the place that the distance is counted from, for example plats=Umeå.";
    }
}
