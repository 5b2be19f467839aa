package org.studielots.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/** The shipped postcodes. Immutable. */
final class Postcodes {
    private static final Pattern SPELLED =
            Pattern.compile("(?<!\\d)(?:(\\d{3})[ -]?(\\d{2})|(\\d{2})[ -]?(\\d[ -]?\\d{2}))(?!\\d)");
    private static final Pattern ONLY = Pattern.compile("\\s*(?:SE?[ -]?)?[\\d -]+\\s*", Pattern.CASE_INSENSITIVE);
    /** So many codes must agree before their common beginning speaks for one that is not listed. */
    private static final int ENOUGH = 5;

    private final int[] codes;
    private final Area[] areas;
    private final List<Area> all;
    private final Map<Integer, Area> byPrefix = new HashMap<>();

    /** Reads the list. */
    Postcodes() {
        all = Tsv.read("geography/postcodes.tsv", Postcodes::area);
        List<Entry> entries = new ArrayList<>(19_000);
        for (Area area : all) {
            for (String span : area.spans.split(" ")) {
                int plus = span.indexOf('+');
                int from = Integer.parseInt(plus < 0 ? span : span.substring(0, plus));
                int count = plus < 0 ? 0 : Integer.parseInt(span.substring(plus + 1));
                for (int code = from; code <= from + count; code++) {
                    entries.add(new Entry(code, area));
                }
            }
        }
        entries.sort((a, b) -> Integer.compare(a.code, b.code));
        codes = entries.stream().mapToInt(Entry::code).toArray();
        areas = entries.stream().map(Entry::area).toArray(Area[]::new);
    }

    /** The five digits in a spelling such as {@code SE-141 86}, null when there are not exactly five. */
    static @Nullable String digits(@Nullable String spelling) {
        if (spelling == null) {
            return null;
        }
        Matcher matcher = SPELLED.matcher(spelling);
        if (!matcher.find()) {
            return null;
        }
        String digits = matcher.group().replaceAll("\\D", "");
        return digits.charAt(0) == '0' || matcher.find() ? null : digits;
    }

    /** Whether a text is a postcode, with the country's letters at most. */
    static boolean isNothingElse(String text) {
        return digits(text) != null && ONLY.matcher(text).matches();
    }

    /** The area of a postcode of five digits; of a code not listed, what all with the same three first digits share; else null. */
    @Nullable Area find(String digits) {
        int code = Integer.parseInt(digits);
        int at = Arrays.binarySearch(codes, code);
        return at >= 0 ? areas[at] : likely(code / 100);
    }

    /** Whether the postcode is listed. */
    boolean isListed(String digits) {
        return Arrays.binarySearch(codes, Integer.parseInt(digits)) >= 0;
    }

    /** The areas, each a postal town or the part of it in one municipality. */
    List<Area> areas() {
        return all;
    }

    /** Number of postcodes. */
    int size() {
        return codes.length;
    }

    private synchronized @Nullable Area likely(int prefix) {
        return byPrefix.computeIfAbsent(prefix, this::common);
    }

    private @Nullable Area common(int prefix) {
        int from = Arrays.binarySearch(codes, prefix * 100);
        Area common = null;
        int count = 0;
        for (int i = from < 0 ? -from - 1 : from; i < codes.length && codes[i] / 100 == prefix; i++, count++) {
            common = common == null ? areas[i] : common.with(areas[i]);
        }
        return count >= ENOUGH ? common : null;
    }

    private static Area area(String[] v) {
        return new Area(
                v[0],
                v[1].isEmpty() ? null : RegionCode.valueOf(v[1]),
                v[2].isEmpty() ? null : v[2],
                v[3].isEmpty() ? null : Atlas.position(v[3], v[4]),
                v[5]);
    }

    private record Entry(int code, Area area) {}

    /**
     * Postcodes with the same postal town and municipality.
     *
     * @param town postal town, empty when several
     * @param region the region, null when not certain
     * @param municipality its code, null when not certain
     * @param position where it is, null when not known
     * @param spans the codes as in the file
     */
    record Area(
            String town,
            @Nullable RegionCode region,
            @Nullable String municipality,
            @Nullable Position position,
            String spans) {
        private Area with(Area other) {
            boolean sameTown = town.equals(other.town);
            return new Area(
                    sameTown ? town : "",
                    region == other.region ? region : null,
                    municipality != null && municipality.equals(other.municipality) ? municipality : null,
                    sameTown ? position : null,
                    "");
        }
    }
}
