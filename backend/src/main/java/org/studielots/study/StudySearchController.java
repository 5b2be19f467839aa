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
import org.studielots.shared.PageRequest;
import org.studielots.shared.ServingOnly;

/** Lists of studies and suggestions. */
@Controller
@ServingOnly
class StudySearchController {
    private final StudySearch search;
    private final StudyFilterReader filters;
    private final StudyRelaxations relaxations;
    private final StudySuggestions suggestions;

    StudySearchController(
            StudySearch search, StudyFilterReader filters, StudyRelaxations relaxations, StudySuggestions suggestions) {
        this.search = search;
        this.filters = filters;
        this.relaxations = relaxations;
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
        Long total = found.totalCount();
        boolean nothing = selection.contains("relaxations") && total != null && total == 0;
        return new StudyConnection(found, nothing ? relaxations.find(input == null ? Map.of() : input) : List.of());
    }

    private static Set<StudyPage.Part> parts(SelectionController selection, PageRequest page) {
        Set<StudyPage.Part> parts = EnumSet.noneOf(StudyPage.Part.class);
        addIf(parts, StudyPage.Part.TOTAL, selection.contains("totalCount") || selection.contains("relaxations"));
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
    List<StudySuggestions.Suggestion> suggestions(@Argument String text, @Argument @Nullable Integer first) {
        return suggestions.suggest(text, first);
    }
}
