package org.studielots.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.shared.Language;
import org.studielots.shared.PublicDocument;
import org.studielots.shared.ServingOnly;
import org.studielots.study.Sponsor;
import org.studielots.study.StudyLists;

/** The address {@code /feed.atom}: the studies of a search that changed last, for feed readers (infra/adr: Atom feed). */
@Component
@ServingOnly
class FeedDocument implements PublicDocument {
    private static final int MOST = 50;
    private static final String PATH = "/feed.atom";
    private static final String TEXT = "text";
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private final FeedAddress address;
    private final FeedTitle title;
    private final StudyLists lists;

    FeedDocument(FeedAddress address, FeedTitle title, StudyLists lists) {
        this.address = address;
        this.title = title;
        this.lists = lists;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String contentType() {
        return "application/atom+xml;charset=utf-8";
    }

    @Override
    public byte[] write(Request request) {
        FeedQuestion asked = address.read(request);
        StudyLists.Found found = lists.lastUpdated(asked.toFilter(), request.language(), MOST);
        return new Writing(request, asked).feed(found);
    }

    /** One feed being written. */
    private final class Writing {
        private final Request request;
        private final FeedQuestion asked;
        private final Language language;
        private final FeedWords words;
        private final String tags;
        private final AtomWriter atom;

        Writing(Request request, FeedQuestion asked) {
            this.request = request;
            this.asked = asked;
            this.language = request.language();
            this.words = FeedWords.in(language);
            this.tags = "tag:" + domain(request.site()) + ",2026:";
            this.atom = new AtomWriter(words.tag());
        }

        byte[] feed(StudyLists.Found found) {
            boolean swedish = language == Language.SV;
            String own = query(asked.canonical(), swedish ? "" : "language=en");
            atom.text("id", tags + "feed" + query(asked.canonical(), "language=" + words.tag()));
            atom.text("title", title.of(asked, language), "type", TEXT);
            atom.text("subtitle", subtitle(found), "type", TEXT);
            atom.updated(
                    found.studies().isEmpty()
                            ? lists.lastUpdate()
                            : found.studies().get(0).updatedAt());
            atom.empty("link", "rel", "self", "type", "application/atom+xml", "href", request.site() + PATH + own);
            String page = request.site() + (swedish ? "/" : "/en/") + query(asked.canonical(), "");
            atom.empty("link", "rel", "alternate", "type", "text/html", "hreflang", words.tag(), "href", page);
            atom.author("Studielots");
            atom.text("generator", "Studielots");
            found.studies().forEach(this::entry);
            return atom.finish();
        }

        private String subtitle(StudyLists.Found found) {
            String count = words.count(found.total(), found.studies().size());
            FeedQuestion.@Nullable NamedPlace place = asked.place();
            return place == null || asked.maxKm() != null
                    ? count
                    : count + " " + words.placeLimitsNothing(place.name());
        }

        private void entry(StudyLists.Item study) {
            String id = URLEncoder.encode(study.id(), StandardCharsets.UTF_8).replace("+", "%20");
            atom.begin("entry");
            atom.text("id", tags + "study/" + id);
            String label = study.madeUp() ? words.madeUp() + ": " : "";
            String tongue = study.title().language().name().toLowerCase(Locale.ROOT);
            atom.text("title", label + study.title().text(), "type", TEXT, "xml:lang", tongue);
            atom.updated(study.updatedAt());
            String page = request.site() + (language == Language.SV ? "/studier/" : "/en/studies/") + id;
            atom.empty("link", "rel", "alternate", "type", "text/html", "hreflang", words.tag(), "href", page);
            atom.author(
                    study.sponsor().equals(Sponsor.NOT_STATED)
                            ? words.sponsorNotStated()
                            : study.sponsor().name());
            if (study.madeUp()) {
                atom.empty("category", "term", "made-up", "label", words.madeUp());
            }
            study.conditions()
                    .forEach(condition ->
                            atom.empty("category", "term", condition.written(), "label", condition.everyday()));
            atom.text("summary", (study.madeUp() ? words.madeUp() + ". " : "") + study.sentence(), "type", TEXT);
            atom.end();
        }
    }

    private static String query(String canonical, String more) {
        String both = canonical.isEmpty() || more.isEmpty() ? canonical + more : canonical + "&" + more;
        return both.isEmpty() ? "" : "?" + both;
    }

    /** The name in tag addresses (RFC 4151), which a number of IPv6 cannot be. */
    private static String domain(String site) {
        String host = String.valueOf(URI.create(site).getHost()).toLowerCase(Locale.ROOT);
        return DOMAIN.matcher(host).matches() ? host : "localhost";
    }
}
