package org.studielots.study;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.Language;
import org.studielots.shared.PageRequest;
import org.studielots.shared.ServingOnly;

/** Lists of studies and suggestions. */
@Controller
@ServingOnly
class StudySearchController {
    /** So few hits may come from a misspelling. */
    private static final int FEW = 3;

    private final StudySearch search;
    private final StudyFilterReader filters;
    private final StudyRelaxations relaxations;
    private final StudySpellings spellings;
    private final RelatedConcepts related;
    private final StudySuggestions suggestions;

    StudySearchController(
            StudySearch search,
            StudyFilterReader filters,
            StudyRelaxations relaxations,
            StudySpellings spellings,
            RelatedConcepts related,
            StudySuggestions suggestions) {
        this.search = search;
        this.filters = filters;
        this.relaxations = relaxations;
        this.spellings = spellings;
        this.related = related;
        this.suggestions = suggestions;
    }

    @QueryMapping
    StudyConnection studies(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgument("filter");
        StudyFilter filter = filters.read(input);
        String orderBy = environment.getArgument("orderBy");
        StudyOrder order = StudyOrders.orDefault(orderBy == null ? null : StudyOrder.valueOf(orderBy), filter);
        PageRequest page = PageRequest.of(
                environment.getArgument("first"),
                environment.getArgument("after"),
                environment.getArgument("last"),
                environment.getArgument("before"));
        SelectionController selection = SelectionController.of(environment);
        StudyPage found = search.find(filter, order, page, parts(selection, page));
        Map<String, Object> asked = input == null ? Map.of() : input;
        Long total = found.totalCount();
        boolean nothing = total != null && total == 0;
        boolean few = total != null && total < FEW;
        return new StudyConnection(
                found,
                asked,
                nothing && selection.contains("relaxations") ? relaxations.find(asked) : List.of(),
                few && selection.contains("spellings") ? spellings.find(asked, filter) : List.of(),
                selection.contains("relatedConcepts") ? related.of(filter.interpretation()) : List.of());
    }

    private static Set<StudyPage.Part> parts(SelectionController selection, PageRequest page) {
        Set<StudyPage.Part> parts = EnumSet.noneOf(StudyPage.Part.class);
        addIf(
                parts,
                StudyPage.Part.TOTAL,
                selection.contains("totalCount")
                        || selection.contains("relaxations")
                        || selection.contains("spellings"));
        addIf(parts, StudyPage.Part.NEAR_MISSES, selection.contains("nearMisses"));
        addIf(parts, StudyPage.Part.FACETS, selection.contains("facets"));
        addIf(parts, StudyPage.Part.MATCH, selection.contains("edges", "match"));
        addIf(
                parts,
                StudyPage.Part.OTHER_SIDE,
                selection.contains("pageInfo", page.forward() ? "hasPreviousPage" : "hasNextPage"));
        return parts;
    }

    private static void addIf(Set<StudyPage.Part> parts, StudyPage.Part part, boolean asked) {
        if (asked) {
            parts.add(part);
        }
    }

    @QueryMapping
    List<StudySuggestions.Suggestion> suggestions(
            @Argument String text, @Argument @Nullable Integer first, @Argument @Nullable Language language) {
        return suggestions.suggest(text, first, language == null ? Language.SV : language);
    }
}
