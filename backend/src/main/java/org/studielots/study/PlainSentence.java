package org.studielots.study;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studielots.node.Nodes;
import org.studielots.shared.Language;

/** What, for whom, where and whether open, in plain sentences built from the structured facts. */
@Component
class PlainSentence {
    private static final int MOST_CONDITIONS = 2;
    private static final int MOST_REGIONS = 3;

    private final Nodes nodes;

    PlainSentence(Nodes nodes) {
        this.nodes = nodes;
    }

    String of(StudyView study, Language language) {
        PlainWords words = PlainWords.in(language);
        StringBuilder text = new StringBuilder(words.kind(study.studyType(), study.isTrial()));
        List<String> conditions = study.conditions().stream()
                .map(condition -> ConditionName.inSentence(condition.name()))
                .distinct()
                .toList();
        if (!conditions.isEmpty()) {
            text.append(words.about(words.list(
                    shorten(conditions, MOST_CONDITIONS, words.andMore(conditions.size() - MOST_CONDITIONS)))));
        }
        text.append(' ').append(words.forWhom(study.eligibility()));
        text.append(where(study, words)).append(". ");
        String date = study.verifiedAt() == null
                ? null
                : study.verifiedAt()
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language.locale()));
        return text.append(words.status(study.recruitmentStatus(), study.recruitmentGroup(), study.freshness(), date))
                .toString();
    }

    private String where(StudyView study, PlainWords words) {
        Set<String> regions = new LinkedHashSet<>();
        study.study().swedishSites().forEach(site -> {
            if (site.region() != null) {
                regions.add(nodes.region(site.region()).name().in(words.language()));
            }
        });
        if (study.careSettings().contains(CareSetting.REMOTE)) {
            return words.fromHome();
        }
        if (regions.isEmpty()) {
            return study.swedishSiteCount() > 0 ? words.inSweden() : words.placeNotStated();
        }
        List<String> named = List.copyOf(regions);
        return words.in(words.list(shorten(named, MOST_REGIONS, words.moreRegions(named.size() - MOST_REGIONS))));
    }

    private static List<String> shorten(List<String> names, int most, String rest) {
        if (names.size() <= most) {
            return names;
        }
        List<String> shortened = new ArrayList<>(names.subList(0, most));
        shortened.add(rest);
        return shortened;
    }
}
