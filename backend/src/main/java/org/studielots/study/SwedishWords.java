package org.studielots.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;

/** {@link PlainWords} in Swedish. */
enum SwedishWords implements PlainWords {
    /** The words. */
    INSTANCE;

    @Override
    public Language language() {
        return Language.SV;
    }

    @Override
    public String kind(StudyType type, @Nullable Boolean trial) {
        return switch (type) {
            case INTERVENTIONAL -> Boolean.TRUE.equals(trial) ? "Klinisk prövning" : "Interventionsstudie";
            case OBSERVATIONAL -> "Observationsstudie";
            case EXPANDED_ACCESS -> "Behandling utanför en studie";
            case NOT_STATED -> "Klinisk studie";
        };
    }

    @Override
    public String about(String conditions) {
        return " som gäller " + conditions;
    }

    @Override
    public String andMore(int count) {
        return count == 1 ? "ett tillstånd till" : count + " tillstånd till";
    }

    @Override
    public String forWhom(Eligibility eligibility) {
        boolean children = PlainWords.onlyChildren(eligibility);
        String who = switch (eligibility.sex()) {
            case FEMALE -> children ? "flickor" : "kvinnor";
            case MALE -> children ? "pojkar" : "män";
            case ALL -> children ? "barn" : "alla, oavsett kön";
            case NOT_STATED -> children ? "barn" : "personer";
        };
        return "för " + who
                + ages(eligibility.minimumAge().age(), eligibility.maximumAge().age());
    }

    private static String ages(@Nullable Age minimum, @Nullable Age maximum) {
        if (minimum != null && maximum != null) {
            return minimum.unit() == maximum.unit()
                    ? ", " + minimum.value() + "–" + unit(maximum)
                    : ", " + unit(minimum) + " till " + unit(maximum);
        }
        if (minimum != null) {
            return ", från " + unit(minimum);
        }
        return maximum != null ? ", till och med " + unit(maximum) : "";
    }

    private static String unit(Age age) {
        boolean one = age.value() == 1;
        String unit = switch (age.unit()) {
            case MINUTES -> one ? "minut" : "minuter";
            case HOURS -> one ? "timme" : "timmar";
            case DAYS -> one ? "dag" : "dagar";
            case WEEKS -> one ? "vecka" : "veckor";
            case MONTHS -> one ? "månad" : "månader";
            case YEARS -> "år";
        };
        return age.value() + " " + unit;
    }

    @Override
    public String in(String regions) {
        return ", i " + regions;
    }

    @Override
    public String moreRegions(int count) {
        return count == 1 ? "en region till" : count + " regioner till";
    }

    @Override
    public String fromHome() {
        return ", hemifrån";
    }

    @Override
    public String inSweden() {
        return ", i Sverige";
    }

    @Override
    public String placeNotStated() {
        return "; ingen mottagning i Sverige är angiven";
    }

    @Override
    public String status(
            RecruitmentStatus status, RecruitmentGroup group, Freshness freshness, @Nullable String verifiedAt) {
        String said = switch (status) {
            case RECRUITING ->
                group == RecruitmentGroup.OPEN_CONFIRMED
                        ? "Öppen för nya deltagare"
                        : "Öppen enligt registret, men inte bekräftad – fråga";
            case PLANNED -> "Planerad, har inte öppnat";
            case ENROLLING_BY_INVITATION -> "Tar bara in deltagare som studien själv frågar";
            case SUSPENDED -> "Pausad";
            case ACTIVE_NOT_RECRUITING -> "Pågår, tar inte in fler deltagare";
            case COMPLETED -> "Avslutad";
            case TERMINATED -> "Avbruten i förtid";
            case WITHDRAWN -> "Återkallad, startade aldrig";
            case UNKNOWN -> "Det är inte känt om studien är öppen";
        };
        if (verifiedAt == null) {
            return said + ". Ingen uppgift om när det bekräftades.";
        }
        return said + (freshness == Freshness.UNVERIFIED ? ". Ej bekräftad sedan " : ". Bekräftat ") + verifiedAt + ".";
    }

    @Override
    public String list(List<String> names) {
        return PlainWords.list(names, "och");
    }
}
