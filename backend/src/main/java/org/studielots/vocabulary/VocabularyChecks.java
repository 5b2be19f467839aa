package org.studielots.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What must hold between the concepts of all files. */
final class VocabularyChecks {
    private final List<VocabularyMistake> mistakes;
    private final Map<String, VocabularyFile.Placed> byId = new HashMap<>();
    private final Map<String, VocabularyFile.Placed> byForm = new HashMap<>();

    private VocabularyChecks(List<VocabularyMistake> mistakes) {
        this.mistakes = mistakes;
    }

    /** Adds what is wrong between {@code concepts} to {@code mistakes}. */
    static void check(List<VocabularyFile.Placed> concepts, List<VocabularyMistake> mistakes) {
        VocabularyChecks checks = new VocabularyChecks(mistakes);
        concepts.forEach(checks::checkId);
        concepts.forEach(checks::checkLinks);
        concepts.forEach(checks::checkForms);
        concepts.forEach(checks::checkCircle);
    }

    private void checkId(VocabularyFile.Placed placed) {
        VocabularyFile.Placed first = byId.putIfAbsent(placed.concept().id(), placed);
        if (first != null) {
            report(placed, "the id " + placed.concept().id() + " stands already at " + at(first));
        }
    }

    private void checkLinks(VocabularyFile.Placed placed) {
        Concept concept = placed.concept();
        for (String id : concept.broader()) {
            if (!byId.containsKey(id) || id.equals(concept.id())) {
                report(placed, concept.id() + " is a kind of \"" + id + "\", which is no other concept");
            }
        }
        for (String id : concept.seeAlso()) {
            if (!byId.containsKey(id) || id.equals(concept.id())) {
                report(placed, concept.id() + " says see also \"" + id + "\", which is no other concept");
            }
        }
    }

    private void checkForms(VocabularyFile.Placed placed) {
        Concept concept = placed.concept();
        concept.swedish().forEach(name -> checkForm(placed, name.toLowerCase(Locale.ROOT)));
        concept.english().forEach(name -> checkForm(placed, name.toLowerCase(Locale.ROOT)));
        concept.misspelt().forEach(name -> checkForm(placed, name.toLowerCase(Locale.ROOT)));
        concept.abbreviations().forEach(name -> checkForm(placed, name));
    }

    private void checkForm(VocabularyFile.Placed placed, String form) {
        VocabularyFile.Placed first = byForm.putIfAbsent(form, placed);
        if (first != null && !first.equals(placed)) {
            report(
                    placed,
                    "\"" + form + "\" is a name of " + placed.concept().id() + " and of "
                            + first.concept().id() + " at " + at(first) + "; let it mean one of them");
        }
    }

    private void checkCircle(VocabularyFile.Placed placed) {
        Set<String> seen = new HashSet<>();
        if (reaches(placed.concept(), placed.concept().id(), seen)) {
            report(placed, placed.concept().id() + " is a kind of itself, by way of its broader concepts");
        }
    }

    private boolean reaches(Concept from, String id, Set<String> seen) {
        for (String broader : from.broader()) {
            if (broader.equals(id)) {
                return true;
            }
            VocabularyFile.Placed next = byId.get(broader);
            if (next != null && seen.add(broader) && reaches(next.concept(), id, seen)) {
                return true;
            }
        }
        return false;
    }

    private void report(VocabularyFile.Placed placed, String reason) {
        mistakes.add(new VocabularyMistake(placed.file(), placed.line(), reason));
    }

    private static String at(VocabularyFile.Placed placed) {
        return placed.file() + ":" + placed.line();
    }
}
