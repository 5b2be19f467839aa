package org.studielots.importer.demo;

import java.util.List;
import org.studielots.study.AgeBound;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;

/**
 * What made-up studies are about: one line of {@code demo/conditions.tsv}.
 *
 * @param key what lines of {@code demo/studies.tsv} name it by
 * @param name as it stands inside a sentence, so with a small letter unless it is a proper name
 * @param words everyday words and other names for it
 * @param criterion what holds for a participant, as it goes on after "du" or, for children, "barnet"
 * @param about one or two sentences for somebody who has never heard of it
 * @param minimumAge lowest age
 * @param maximumAge highest age
 * @param sex sexes that may take part
 * @param careSettings kinds of care where it is treated, the most usual first
 * @param healthyVolunteers whether participants are healthy
 */
record DemoCondition(
        String key,
        String name,
        List<String> words,
        String criterion,
        String about,
        AgeBound minimumAge,
        AgeBound maximumAge,
        EligibleSex sex,
        List<CareSetting> careSettings,
        boolean healthyVolunteers) {
    /** The name as it begins a line. */
    String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
