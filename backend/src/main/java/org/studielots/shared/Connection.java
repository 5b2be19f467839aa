package org.studielots.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is held whole, such as the sites of one study.
 *
 * @param edges the page
 * @param pageInfo where it begins and ends
 * @param totalCount number of elements in the whole list
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {
    /**
     * One element in a page.
     *
     * @param node the element
     * @param cursor where it stands
     */
    public record Edge<T>(T node, String cursor) {}

    /**
     * The page of {@code all} that the arguments ask for; cursors hold the place in the list.
     *
     * @param list name of the list, which its cursors are bound to
     */
    public static <T> Connection<T> of(List<T> all, String list, @Nullable Integer first, @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, null, null);
        int from = after == null ? 0 : position(Cursor.decode(after, list)) + 1;
        from = Math.min(Math.max(from, 0), all.size());
        int to = Math.min(all.size(), from + page.size());
        List<Edge<T>> edges = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            edges.add(new Edge<>(all.get(i), new Cursor(list, List.of((long) i)).encode()));
        }
        return new Connection<>(
                edges,
                new PageInfo(
                        to < all.size(),
                        from > 0,
                        edges.isEmpty() ? null : edges.get(0).cursor(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()),
                all.size());
    }

    private static int position(Cursor cursor) {
        return cursor.values().size() == 1 && cursor.values().get(0) instanceof Long place
                ? (int) Math.min(Integer.MAX_VALUE - 1, place)
                : -1;
    }
}
