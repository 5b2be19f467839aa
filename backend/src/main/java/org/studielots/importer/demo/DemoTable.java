package org.studielots.importer.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studielots.study.Age;
import org.studielots.study.AgeBound;
import org.studielots.study.AgeUnit;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;
import org.studielots.study.InterventionType;
import org.studielots.study.Phase;

/** Reads the two tables that made-up studies are put together from. Their columns are those of {@link DemoCondition} and {@link DemoIdea}. */
final class DemoTable {
    private static final Pattern AGE = Pattern.compile("(\\d+)([dwmy]?)");
    private static final Map<String, AgeUnit> UNITS =
            Map.of("d", AgeUnit.DAYS, "w", AgeUnit.WEEKS, "m", AgeUnit.MONTHS, "y", AgeUnit.YEARS, "", AgeUnit.YEARS);

    private DemoTable() {}

    /** Every idea, in the order of the table. A damaged table is a fault of the build. */
    static List<DemoIdea> ideas() {
        Map<String, DemoCondition> conditions = rows("demo/conditions.tsv", 9, DemoTable::condition).stream()
                .collect(Collectors.toMap(DemoCondition::key, Function.identity()));
        return rows("demo/studies.tsv", 12, v -> idea(v, conditions));
    }

    private static DemoCondition condition(String[] v) {
        String[] ages = ages(v[5]);
        return new DemoCondition(
                v[0],
                v[1],
                list(v[2], ";"),
                v[3],
                v[4],
                bound(ages[0]),
                bound(ages[1]),
                EligibleSex.valueOf(v[6]),
                careSettings(v[7]),
                v[8].equals("HV"));
    }

    private static DemoIdea idea(String[] v, Map<String, DemoCondition> conditions) {
        DemoCondition condition = conditions.get(v[1]);
        if (condition == null) {
            throw new IllegalStateException("demo/studies.tsv " + v[0] + " has an unknown condition: " + v[1]);
        }
        String[] ages = ages(v[9]);
        return new DemoIdea(
                v[0],
                condition,
                Design.of(v[2]),
                !v[3].isEmpty(),
                list(v[4], ",").stream().map(InterventionType::valueOf).toList(),
                v[5].isEmpty() ? null : Phase.valueOf(v[5]),
                v[6],
                list(v[7], ";"),
                v[8],
                v[9].isEmpty() ? condition.minimumAge() : bound(ages[0]),
                v[9].isEmpty() ? condition.maximumAge() : bound(ages[1]),
                v[10].isEmpty() ? condition.criterion() : v[10],
                v[11].isEmpty() ? condition.careSettings() : careSettings(v[11]));
    }

    private static String[] ages(String text) {
        return text.isEmpty() ? new String[] {"", ""} : text.split("-", -1);
    }

    private static List<CareSetting> careSettings(String text) {
        return list(text, ",").stream().map(CareSetting::valueOf).toList();
    }

    private static AgeBound bound(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            return AgeBound.NONE;
        }
        return AgeBound.of(new Age(Integer.parseInt(age.group(1)), UNITS.getOrDefault(age.group(2), AgeUnit.YEARS)));
    }

    private static List<String> list(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }

    private static <T> List<T> rows(String name, int columns, Function<String[], T> row) {
        InputStream stream = DemoTable.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IllegalStateException("The shipped table " + name + " is not on the class path.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.skip(1)
                    .map(line -> row.apply(columns(name, line, columns)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped table " + name + " cannot be read.", e);
        }
    }

    private static String[] columns(String name, String line, int columns) {
        String[] values = line.split("\t", -1);
        if (values.length != columns) {
            throw new IllegalStateException(name + " has a line of " + values.length + " columns: " + line);
        }
        return values;
    }
}
