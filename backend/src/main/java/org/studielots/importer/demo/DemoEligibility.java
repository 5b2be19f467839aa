package org.studielots.importer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.TextOrigin;
import org.studielots.study.Age;
import org.studielots.study.AgeBound;
import org.studielots.study.AgeBoundKind;
import org.studielots.study.AgeUnit;
import org.studielots.study.CareSetting;
import org.studielots.study.Eligibility;
import org.studielots.study.EligibleSex;
import org.studielots.study.InterventionType;

/** Who may take part in made-up studies, with the gaps that real records have: a bound or the sex not stated, no criteria. */
final class DemoEligibility {
    private DemoEligibility() {}

    static Eligibility of(DemoIdea idea) {
        Dice dice = idea.dice();
        DemoCondition condition = idea.condition();
        AgeBound lowest = dice.happens("lowest age not stated", 6) ? AgeBound.NOT_STATED : idea.minimumAge();
        AgeBound highest = dice.happens("highest age not stated", 10) ? AgeBound.NOT_STATED : idea.maximumAge();
        return new Eligibility(
                lowest,
                highest,
                condition.sex() == EligibleSex.ALL && dice.happens("sex not stated", 8)
                        ? EligibleSex.NOT_STATED
                        : condition.sex(),
                condition.healthyVolunteers() ? Boolean.TRUE : dice.happens("health stated", 80) ? false : null,
                dice.happens("no criteria", 8)
                        ? null
                        : new LocalizedText(criteria(idea, lowest, highest), Language.SV, TextOrigin.EDITORIAL));
    }

    private static String criteria(DemoIdea idea, AgeBound lowest, AgeBound highest) {
        String who = idea.ofChildren() ? "barnet" : "du";
        String whose = idea.ofChildren() ? "Barnet" : "Du";
        String text = whose + " kan vara med om " + who + "\n" + lines(inclusion(idea, lowest, highest));
        List<String> exclusion = exclusion(idea);
        return exclusion.isEmpty()
                ? text
                : text + "\n\n" + whose + " kan inte vara med om " + who + "\n" + lines(exclusion);
    }

    private static String lines(List<String> items) {
        return "- " + String.join("\n- ", items);
    }

    private static List<String> inclusion(DemoIdea idea, AgeBound lowest, AgeBound highest) {
        DemoCondition condition = idea.condition();
        List<String> items = new ArrayList<>();
        String age = age(lowest, highest);
        if (age != null && !idea.criterion().contains("år eller äldre")) {
            items.add(age);
        }
        if (condition.sex() == EligibleSex.FEMALE && !idea.criterion().contains("gravid")) {
            items.add("är kvinna");
        }
        if (condition.sex() == EligibleSex.MALE) {
            items.add("är man");
        }
        items.add(idea.criterion());
        if (idea.home()) {
            items.add(idea.ofChildren() ? "har en förälder med tillgång till internet" : "har tillgång till internet");
        } else if (mustRead(idea)) {
            items.add("kan läsa och förstå svenska");
        }
        return items;
    }

    private static boolean mustRead(DemoIdea idea) {
        return !idea.ofChildren()
                && !idea.careSettings().contains(CareSetting.MUNICIPAL_CARE)
                && !idea.title().toLowerCase(Locale.ROOT).contains("tolk")
                && idea.dice().happens("must read Swedish", 40);
    }

    private static @Nullable String age(AgeBound lowest, AgeBound highest) {
        Age from = lowest.age() == null || lowest.age().value() == 0 ? null : lowest.age();
        Age to = highest.age();
        if (from == null) {
            return to == null ? null : "är högst " + inWords(to) + old(to);
        }
        if (to == null) {
            return "är " + inWords(from) + " eller äldre";
        }
        String start = from.unit() == to.unit() ? String.valueOf(from.value()) : inWords(from);
        return "är mellan " + start + " och " + inWords(to) + old(to);
    }

    private static String inWords(Age age) {
        return age.value()
                + switch (age.unit()) {
                    case YEARS -> " år";
                    case MONTHS -> age.value() == 1 ? " månad" : " månader";
                    case WEEKS -> age.value() == 1 ? " vecka" : " veckor";
                    case DAYS -> age.value() == 1 ? " dag" : " dagar";
                    case HOURS -> age.value() == 1 ? " timme" : " timmar";
                    case MINUTES -> age.value() == 1 ? " minut" : " minuter";
                };
    }

    private static String old(Age age) {
        return age.unit() == AgeUnit.YEARS ? "" : " gammalt";
    }

    private static List<String> exclusion(DemoIdea idea) {
        if (idea.ofMedicine()) {
            return medicine(idea);
        }
        InterventionType type = idea.type();
        if (type == null) {
            return List.of();
        }
        return switch (type) {
            case PROCEDURE -> List.of("har en annan sjukdom som gör ingreppet olämpligt");
            case RADIATION -> List.of("har fått strålbehandling på samma ställe tidigare");
            case DIETARY_SUPPLEMENT -> List.of("redan får ett liknande tillskott");
            case BEHAVIORAL -> List.of("redan får liknande hjälp", "deltar i en annan liknande studie");
            case DIAGNOSTIC_TEST -> List.of("inte kan eller vill genomgå undersökningen");
            case DRUG, BIOLOGICAL, GENETIC, COMBINATION_PRODUCT, DEVICE, OTHER, NOT_STATED ->
                List.of("deltar i en annan liknande studie");
        };
    }

    private static List<String> medicine(DemoIdea idea) {
        List<String> items = new ArrayList<>();
        items.add("deltar i en annan läkemedelsstudie");
        items.add("inte tål något av ämnena i läkemedlet");
        DemoCondition condition = idea.condition();
        Age from = idea.minimumAge().age();
        boolean mayBePregnant = condition.sex() != EligibleSex.MALE
                && !idea.ofChildren()
                && (idea.minimumAge().kind() != AgeBoundKind.STATED || from != null && from.value() < 50)
                && !idea.criterion().contains("gravid");
        if (mayBePregnant) {
            items.add("är gravid eller ammar");
        }
        return items;
    }
}
