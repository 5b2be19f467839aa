package org.studielots.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.studielots.node.Nodes;
import org.studielots.shared.Language;
import org.studielots.shared.ServingOnly;
import org.studielots.study.StudyLists;

/** A search in words. */
@Component
@ServingOnly
class FeedTitle {
    private final Nodes nodes;
    private final StudyLists lists;

    FeedTitle(Nodes nodes, StudyLists lists) {
        this.nodes = nodes;
        this.lists = lists;
    }

    String of(FeedQuestion asked, Language language) {
        FeedWords words = FeedWords.in(language);
        List<String> parts = new ArrayList<>();
        if (asked.text() != null) {
            parts.add(words.quoted(asked.text()));
        }
        addAny(parts, words, asked.conditions(), condition -> lists.conditionName(condition, language));
        addAny(
                parts,
                words,
                asked.regions(),
                region -> nodes.region(region).name().in(language));
        if (asked.place() != null && asked.maxKm() != null) {
            parts.add(words.within(asked.maxKm(), asked.place().name()));
        }
        if (asked.age() != null) {
            parts.add(words.age(asked.age(), asked.months()));
        }
        if (asked.sex() != null) {
            parts.add(words.sex(asked.sex()));
        }
        if (asked.openOnly()) {
            parts.add(words.openOnly());
        }
        if (asked.healthyVolunteers()) {
            parts.add(words.healthyVolunteers());
        }
        addAny(parts, words, asked.statuses(), words::status);
        addAny(parts, words, asked.studyTypes(), words::type);
        addAny(parts, words, asked.phases(), words::phase);
        addAny(parts, words, asked.careSettings(), words::care);
        addAny(parts, words, asked.sponsorClasses(), words::sponsor);
        return parts.isEmpty() ? words.everyStudy() : words.studies(parts);
    }

    private static <T> void addAny(List<String> parts, FeedWords words, List<T> values, Function<T, String> name) {
        if (!values.isEmpty()) {
            parts.add(words.anyOf(values.stream().map(name).toList()));
        }
    }
}
