package org.studielots.study;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;

/** {@link PlainWords} in English. */
enum EnglishWords implements PlainWords {
    /** The words. */
    INSTANCE;

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public String kind(StudyType type, @Nullable Boolean trial) {
        return switch (type) {
            case INTERVENTIONAL -> Boolean.TRUE.equals(trial) ? "Clinical trial" : "Interventional study";
            case OBSERVATIONAL -> "Observational study";
            case EXPANDED_ACCESS -> "Treatment outside a study";
            case NOT_STATED -> "Clinical study";
        };
    }

    @Override
    public String about(String conditions) {
        return " of " + conditions;
    }

    @Override
    public String andMore(int count) {
        return count == 1 ? "one more condition" : count + " more conditions";
    }

    @Override
    public String forWhom(Eligibility eligibility) {
        boolean children = PlainWords.onlyChildren(eligibility);
        String who = switch (eligibility.sex()) {
            case FEMALE -> children ? "girls" : "women";
            case MALE -> children ? "boys" : "men";
            case ALL -> children ? "children" : "people of all sexes";
            case NOT_STATED -> children ? "children" : "people";
        };
        return "for " + who
                + ages(eligibility.minimumAge().age(), eligibility.maximumAge().age());
    }

    private static String ages(@Nullable Age minimum, @Nullable Age maximum) {
        if (minimum != null && maximum != null) {
            return minimum.unit() == maximum.unit()
                    ? ", " + minimum.value() + "–" + unit(maximum)
                    : ", " + unit(minimum) + " to " + unit(maximum);
        }
        if (minimum != null) {
            return ", " + unit(minimum) + " and older";
        }
        return maximum != null ? ", up to " + unit(maximum) : "";
    }

    private static String unit(Age age) {
        String unit = age.unit().name().toLowerCase(Locale.ROOT);
        return age.value() + " " + (age.value() == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }

    @Override
    public String in(String regions) {
        return ", in " + regions;
    }

    @Override
    public String moreRegions(int count) {
        return count == 1 ? "one more region" : count + " more regions";
    }

    @Override
    public String fromHome() {
        return ", from home";
    }

    @Override
    public String inSweden() {
        return ", in Sweden";
    }

    @Override
    public String placeNotStated() {
        return "; no site in Sweden is stated";
    }

    @Override
    public String status(
            RecruitmentStatus status, RecruitmentGroup group, Freshness freshness, @Nullable String verifiedAt) {
        String said = switch (status) {
            case RECRUITING ->
                group == RecruitmentGroup.OPEN_CONFIRMED
                        ? "Open to new participants"
                        : "Open according to the registry, but not confirmed – ask";
            case PLANNED -> "Planned, not open yet";
            case ENROLLING_BY_INVITATION -> "Only takes participants that the study itself asks";
            case SUSPENDED -> "Paused";
            case ACTIVE_NOT_RECRUITING -> "Ongoing, takes no more participants";
            case COMPLETED -> "Completed";
            case TERMINATED -> "Ended early";
            case WITHDRAWN -> "Withdrawn, never began";
            case UNKNOWN -> "It is not known whether the study is open";
        };
        if (verifiedAt == null) {
            return said + ". It is not stated when that was confirmed.";
        }
        return said + (freshness == Freshness.UNVERIFIED ? ". Not confirmed since " : ". Confirmed ") + verifiedAt
                + ".";
    }

    @Override
    public String list(List<String> names) {
        return PlainWords.list(names, "and");
    }
}
