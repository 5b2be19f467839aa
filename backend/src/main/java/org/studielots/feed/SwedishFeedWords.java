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

/** {@link FeedWords} in Swedish. */
enum SwedishFeedWords implements FeedWords {
    /** The words. */
    INSTANCE;

    @Override
    public String tag() {
        return "sv";
    }

    @Override
    public String everyStudy() {
        return "Alla kliniska studier – Studielots";
    }

    @Override
    public String studies(List<String> parts) {
        return "Kliniska studier: " + String.join("; ", parts) + " – Studielots";
    }

    @Override
    public String quoted(String text) {
        return "”" + text + "”";
    }

    @Override
    public String anyOf(List<String> alternatives) {
        return FeedWords.list(alternatives, "eller");
    }

    @Override
    public String within(int km, String place) {
        return "inom " + km + " km från " + place;
    }

    @Override
    public String age(int value, boolean months) {
        return months ? value + (value == 1 ? " månad" : " månader") : value + " år";
    }

    @Override
    public String sex(EligibleSex sex) {
        return sex == EligibleSex.FEMALE ? "kvinna" : "man";
    }

    @Override
    public String openOnly() {
        return "öppna, bekräftade";
    }

    @Override
    public String healthyVolunteers() {
        return "friska frivilliga";
    }

    @Override
    public String status(RecruitmentStatus status) {
        return switch (status) {
            case PLANNED -> "planerad, har inte öppnat";
            case RECRUITING -> "tar emot deltagare";
            case ENROLLING_BY_INVITATION -> "bara för inbjudna";
            case SUSPENDED -> "pausad";
            case ACTIVE_NOT_RECRUITING -> "pågår, tar inte emot fler";
            case COMPLETED -> "avslutad";
            case TERMINATED -> "avbruten i förtid";
            case WITHDRAWN -> "återkallad, startade aldrig";
            case UNKNOWN -> "status okänd";
        };
    }

    @Override
    public String type(StudyType type) {
        return switch (type) {
            case INTERVENTIONAL -> "interventionsstudie";
            case OBSERVATIONAL -> "observationsstudie";
            case EXPANDED_ACCESS -> "behandling utanför studie";
            case NOT_STATED -> "ingen uppgift om typ av studie";
        };
    }

    @Override
    public String phase(Phase phase) {
        return switch (phase) {
            case EARLY_PHASE1 -> "tidig fas 1";
            case PHASE1 -> "fas 1";
            case PHASE2 -> "fas 2";
            case PHASE3 -> "fas 3";
            case PHASE4 -> "fas 4";
            case NOT_APPLICABLE -> "faser gäller inte";
        };
    }

    @Override
    public String care(CareSetting care) {
        return switch (care) {
            case UNIVERSITY_HOSPITAL -> "universitetssjukhus";
            case HOSPITAL -> "sjukhus";
            case PRIMARY_CARE -> "primärvård";
            case DENTISTRY -> "tandvård";
            case MUNICIPAL_CARE -> "kommunal vård";
            case REMOTE -> "hemifrån";
        };
    }

    @Override
    public String sponsor(SponsorClass sponsor) {
        return "ansvarig: "
                + switch (sponsor) {
                    case INDUSTRY -> "företag";
                    case ACADEMIC -> "universitet, sjukhus eller region";
                    case GOVERNMENT -> "myndighet";
                    case NETWORK -> "nätverk";
                    case INDIVIDUAL -> "enskild person";
                    case NOT_STATED -> "ingen uppgift";
                };
    }

    @Override
    public String count(long total, int shown) {
        if (total == 0) {
            return "Ingen studie passar just nu. Nya studier som passar kommer hit.";
        }
        String fit = total == 1
                ? "1 studie passar."
                : NumberFormat.getInstance(Language.SV.locale()).format(total) + " studier passar.";
        return total > shown ? fit + " Här är de " + shown + " som ändrades senast." : fit;
    }

    @Override
    public String placeLimitsNothing(String place) {
        return "Platsen " + place + " begränsar inte flödet: studier i hela landet är med.";
    }

    @Override
    public String madeUp() {
        return "Påhittad studie för demonstration";
    }

    @Override
    public String sponsorNotStated() {
        return "Ingen uppgift om ansvarig";
    }

    @Override
    public String unknownParameter(String name, List<String> known) {
        return "Adressen har en del som heter ”" + FeedWords.shown(name)
                + "”, och den finns inte. De som finns är language, " + FeedWords.list(known, "och") + ".";
    }

    @Override
    public String givenTwice(String name) {
        return "Adressen har ”" + name + "” mer än en gång. Ange den en gång.";
    }

    @Override
    public String unknownValue(String name, String value, List<String> known) {
        return "”" + FeedWords.shown(value) + "” kan inte stå efter ”" + name + "=”. Det kan "
                + FeedWords.list(known, "eller") + ".";
    }

    @Override
    public String wrongNumber(String name, String value, int least, int most) {
        return "”" + FeedWords.shown(value) + "” kan inte stå efter ”" + name + "=”. Ange ett helt tal från " + least
                + " till " + most + ".";
    }

    @Override
    public String tooLong(String name, int length, int most) {
        return "Texten efter ”" + name + "=” har " + length + " tecken. Högst " + most
                + " får stå i en adress, för att skydda den som söker.";
    }

    @Override
    public String tooMany(String name, int count, int most) {
        return "Adressen har ”" + name + "” " + count + " gånger. Högst " + most + " går bra.";
    }

    @Override
    public String unknownPlace(String place, List<String> suggestions) {
        return "Det går inte att avgöra vilken plats ”" + FeedWords.shown(place) + "” är. "
                + (suggestions.isEmpty() ? "" : "Menar du " + String.join("; ", suggestions) + "? ")
                + "Ange en svensk ort, en kommun eller ett postnummer med fem siffror.";
    }

    @Override
    public String distanceNeedsPlace() {
        return "Adressen har ”inom” utan ”plats”. Ange platsen som avståndet räknas från, till exempel plats=Umeå.";
    }
}
