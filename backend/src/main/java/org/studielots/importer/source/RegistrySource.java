package org.studielots.importer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The registry's own API (v2, {@code /studies}): page after page by its page tokens. How far it came is kept when a page is stored, so that a
 * run that stops is gone on with by the next.
 */
final class RegistrySource implements RecordSource {
    private static final String PAGE_SIZE = "200";
    private static final Pattern GIVEN_TOKEN = Pattern.compile("(?:^|&)pageToken=[^&]*");
    private static final Pattern ONE_STUDY = Pattern.compile(".*/studies/[^/]+/?");

    private final URI address;
    private final RegistryAccess access;
    private final ResumeState state;

    RegistrySource(URI address, RegistryAccess access) {
        this.address = address;
        this.access = access;
        this.state = new ResumeState(access.folder(), address);
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public void read(RecordSink sink) throws InterruptedException {
        state.prepare();
        Optional<ResumeState.Progress> earlier = state.find();
        ResumeState.Progress progress = earlier.orElse(new ResumeState.Progress("", 0, 0));
        if (earlier.isPresent()) {
            sink.note("going on after " + progress.records() + " records of an earlier run");
        }
        try {
            pages(progress, sink);
        } catch (PageFailure e) {
            if (earlier.isPresent() && e.isTokenRefused()) {
                sink.note("the registry does not know the page of the earlier run any more; beginning anew");
                state.forget();
                read(sink);
                return;
            }
            sink.refused(new Origin(name(), ""), e.reason() + ". Run the same command again to go on where it stopped");
        }
    }

    private void pages(ResumeState.Progress from, RecordSink sink) throws PageFailure, InterruptedException {
        PageFetcher fetcher = new PageFetcher(access);
        ResumeState.Progress done = from;
        while (true) {
            long number = done.pages() + 1;
            RegistryPage page = fetcher.fetch(page(done.pageToken()), state.page(), sink);
            page.total().ifPresent(total -> sink.size(total, RecordSink.Unit.RECORDS));
            records(number, done.records(), sink);
            if (page.records() == 0 && number == 1) {
                sink.note("the registry has no studies for this address");
            }
            String next = page.nextToken();
            if (next == null) {
                sink.whenStored(state::forget);
                return;
            }
            if (next.equals(done.pageToken())) {
                throw new PageFailure("the registry gives the same page again and again (page " + number + ")", false);
            }
            done = new ResumeState.Progress(next, number, done.records() + page.records());
            ResumeState.Progress stored = done;
            sink.whenStored(() -> state.keep(stored));
        }
    }

    private void records(long page, long before, RecordSink sink) throws PageFailure {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(state.page()));
                InputStream plain = Gzip.decompressed(in)) {
            StudyReader.read(plain, new PageListener(name(), page, before, sink));
        } catch (IOException e) {
            throw new PageFailure(
                    "page " + page + ", kept in " + state.page() + ", cannot be read: " + e.getMessage(), false);
        }
    }

    private URI page(String token) {
        if (ONE_STUDY.matcher(address.getPath()).matches()) {
            return address;
        }
        StringBuilder query = new StringBuilder(address.getRawQuery() == null ? "" : address.getRawQuery());
        add(query, "pageSize", PAGE_SIZE);
        if (token.isEmpty()) {
            add(query, "countTotal", "true");
        } else {
            // A token in the address says where to begin; from then on the registry's own tokens lead.
            query = new StringBuilder(GIVEN_TOKEN.matcher(query).replaceAll(""));
            add(query, "pageToken", token);
        }
        String whole = address.toString();
        int end = whole.indexOf('?') >= 0
                ? whole.indexOf('?')
                : whole.indexOf('#') >= 0 ? whole.indexOf('#') : whole.length();
        return URI.create(whole.substring(0, end) + "?" + query);
    }

    private static void add(StringBuilder query, String name, String value) {
        if (Pattern.compile("(^|&)" + name + "=").matcher(query).find()) {
            return;
        }
        query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static final class PageListener implements StudyReader.Listener {
        private final String name;
        private final long page;
        private final long before;
        private final RecordSink sink;

        PageListener(String name, long page, long before, RecordSink sink) {
            this.name = name;
            this.page = page;
            this.before = before;
            this.sink = sink;
        }

        @Override
        public void record(byte[] json, long index) {
            sink.record(new RawRecord(json, origin(index)));
            sink.position(before + index);
        }

        @Override
        public void tooLong(long index) {
            sink.refused(origin(index), Limits.TOO_LONG);
        }

        @Override
        public void broken(String reason, long index) {
            sink.refused(origin(index), reason);
        }

        private Origin origin(long index) {
            return new Origin(name, "page " + page + ", study " + index);
        }
    }
}
