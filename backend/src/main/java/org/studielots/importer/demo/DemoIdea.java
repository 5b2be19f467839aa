package org.studielots.importer.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.study.Age;
import org.studielots.study.AgeBound;
import org.studielots.study.CareSetting;
import org.studielots.study.InterventionType;
import org.studielots.study.Phase;

/**
 * What one made-up study wants to know: one line of {@code demo/studies.tsv}.
 *
 * @param number four digits, the study's for ever: a new line takes a new number, a removed one's is never used again
 * @param condition what it is about
 * @param design how it compares
 * @param home whether participants take part from home
 * @param types kinds of what is tried, one for each of {@code interventions} or one for all; empty where nothing is tried
 * @param phase phase of a drug study, null otherwise
 * @param title its title, unlike any other's
 * @param interventions names of what is tried, two where two are compared
 * @param aim what it wants to know, in whole sentences
 * @param minimumAge lowest age, the condition's unless the line has its own
 * @param maximumAge highest age, likewise
 * @param criterion what holds for a participant, likewise
 * @param careSettings kinds of care, likewise
 */
record DemoIdea(
        String number,
        DemoCondition condition,
        Design design,
        boolean home,
        List<InterventionType> types,
        @Nullable Phase phase,
        String title,
        List<String> interventions,
        String aim,
        AgeBound minimumAge,
        AgeBound maximumAge,
        String criterion,
        List<CareSetting> careSettings) {
    private static final int GROWN_UP_DAYS = (int) (18 * 365.25);

    /** The chances of this study. */
    Dice dice() {
        return new Dice(number);
    }

    /** Kind of what is tried, null where nothing is. */
    @Nullable InterventionType type() {
        return types.isEmpty() ? null : types.get(0);
    }

    /** Whether all participants are children, whose parents read about the study. */
    boolean ofChildren() {
        Age oldest = maximumAge.age();
        return oldest != null && oldest.days() < GROWN_UP_DAYS;
    }

    /** Whether what is tried is a medicine or something like it. */
    boolean ofMedicine() {
        return types.contains(InterventionType.DRUG)
                || types.contains(InterventionType.BIOLOGICAL)
                || types.contains(InterventionType.GENETIC)
                || types.contains(InterventionType.COMBINATION_PRODUCT);
    }
}
