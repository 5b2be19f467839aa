package org.studielots.importer;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * An import's progress on the console of whoever started it: a bar with rate and time left on a terminal, a line every few seconds
 * elsewhere.
 */
public final class ImportConsole implements ImportProgress {
    private static final long NANOS = 1_000_000_000L;
    private static final long LINE_EVERY = 5 * NANOS;

    private static final long REDRAW_EVERY = NANOS / 5;

    private final boolean terminal;
    private final PrintStream out;
    private final LongSupplier nanos;
    private final long begin;

    private @Nullable ProgressBar bar;
    private String source = "";
    private long sourceBegin;
    private long lastLine;

    /** Progress on standard error. */
    public ImportConsole() {
        this(isTerminal(), System.err, System::nanoTime);
    }

    ImportConsole(boolean terminal, PrintStream out, LongSupplier nanos) {
        this.terminal = terminal;
        this.out = out;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.lastLine = begin;
    }

    // Before Java 22 there is a console only at a terminal; since then it is there always and says itself what it is.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Prints the report on standard output. */
    public static void print(ImportReport report) {
        report.lines().forEach(System.out::println);
    }

    @Override
    public void begins(String source) {
        closeBar();
        this.source = source.length() <= 40 ? source : "…" + source.substring(source.length() - 39);
        sourceBegin = nanos.getAsLong();
    }

    @Override
    public void reached(long done, long whole, long records) {
        long now = nanos.getAsLong();
        if (terminal) {
            if (bar != null && done < whole && now - lastLine < REDRAW_EVERY) {
                return;
            }
            lastLine = now;
            ProgressBar shown = bar == null ? open() : bar;
            bar = shown;
            shown.maxHint(Math.max(whole, done));
            shown.stepTo(done);
            shown.setExtraMessage(String.format(Locale.ROOT, "%,d records, %,d/s", records, rate(records, now)));
        } else if (now - lastLine >= LINE_EVERY) {
            lastLine = now;
            out.println(line(done, whole, records, now));
        }
    }

    private String line(long done, long whole, long records, long now) {
        String read =
                String.format(Locale.ROOT, "%s: %,d records read, %,d a second", source, records, rate(records, now));
        if (whole <= 0 || done <= 0) {
            return read;
        }
        long left = (long) ((now - sourceBegin) * ((double) (whole - Math.min(done, whole)) / done) / NANOS);
        return read
                + String.format(Locale.ROOT, ", %d %%, about %s left", Math.min(100, done * 100 / whole), time(left));
    }

    private long rate(long records, long now) {
        return (long) (records / Math.max((now - begin) / (double) NANOS, 0.001));
    }

    private static String time(long seconds) {
        return seconds < 100 ? seconds + " s" : Duration.ofSeconds(seconds).toMinutes() + " min";
    }

    @Override
    public void note(String line) {
        out.println(source + ": " + line);
    }

    @Override
    public void ends() {
        closeBar();
        out.flush();
    }

    private ProgressBar open() {
        return new ProgressBarBuilder()
                .setTaskName(source)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(0)
                .setUpdateIntervalMillis(200)
                .build();
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
