package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** A search that is followed (requirement M23), as a feed reader meets it. */
class AtomFeedTest extends CatalogueApi {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?language=en",
                "?q=br%C3%B6stcancer&region=ac.ab&status=recruiting.completed",
                "?q=qqzzxxqq",
                "?q=%00%0B%1B%3C%26%22%5D%5D%3E%F0%9F%98%80&tillstand=a%3Cb",
                "?plats=Ume%C3%A5&inom=50&alder=58&kon=kvinna&friska=1&sort=avstand&vy=karta&language=en"
            })
    void isWhatTheStandardDemands(String query) throws Exception {
        HttpResponse<byte[]> answer = get("/feed.atom" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/atom+xml;charset=utf-8");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        AtomRules.check(answer.body());
        assertThat(read(answer).getFeedType()).isEqualTo("atom_1.0");
    }

    @Test
    void hasTheFiftyThatChangedLastAndSaysHowManyFit() throws Exception {
        JsonNode studies = ask("{studies(first:50 orderBy:UPDATED){totalCount edges{node{id updatedAt "
                        + "plainSentence(language:SV) sponsor{name} title{text language}}}}}")
                .path("studies");
        Element feed = AtomRules.check(get("/feed.atom").body());

        assertThat(AtomRules.text(feed, "title")).isEqualTo("Alla kliniska studier – Studielots");
        assertThat(AtomRules.text(feed, "subtitle"))
                .startsWith(studies.path("totalCount").asInt() + " studier passar.")
                .contains("de 50 som ändrades senast");
        List<Element> entries = AtomRules.children(feed, "entry");
        assertThat(entries).hasSize(50);
        assertThat(AtomRules.text(feed, "updated")).isEqualTo(AtomRules.text(entries.get(0), "updated"));
        for (int i = 0; i < entries.size(); i++) {
            JsonNode study = studies.path("edges").get(i).path("node");
            Element entry = entries.get(i);
            assertThat(AtomRules.text(entry, "id"))
                    .isEqualTo("tag:127.0.0.1,2026:study/" + study.path("id").asString());
            assertThat(AtomRules.children(entry, "link").get(0).getAttribute("href"))
                    .matches("http://127\\.0\\.0\\.1:\\d+/studier/"
                            + Pattern.quote(study.path("id").asString()));
            assertThat(AtomRules.text(entry, "title"))
                    .endsWith(study.path("title").path("text").asString());
            assertThat(AtomRules.text(entry, "summary"))
                    .endsWith(study.path("plainSentence").asString());
            assertThat(AtomRules.children(entry, "author").get(0).getTextContent())
                    .isEqualTo(responsible(study.path("sponsor").path("name").asString()));
        }
    }

    private static String responsible(String published) {
        return published.equals("Not stated") ? "Ingen uppgift om ansvarig" : published;
    }

    @Test
    void madeUpStudiesAreLabelled() throws Exception {
        Set<String> madeUp = new HashSet<>();
        ask("{studies(first:50 orderBy:UPDATED){edges{node{id madeUp}}}}")
                .path("studies")
                .path("edges")
                .forEach(edge -> {
                    if (edge.path("node").path("madeUp").asBoolean()) {
                        madeUp.add(edge.path("node").path("id").asString());
                    }
                });
        assertThat(madeUp).isNotEmpty();
        for (SyndEntry entry : read(get("/feed.atom?language=en")).getEntries()) {
            boolean labelled =
                    madeUp.contains(entry.getUri().substring(entry.getUri().lastIndexOf('/') + 1));
            assertThat(entry.getTitle().startsWith("Made-up study for demonstration: "))
                    .isEqualTo(labelled);
            assertThat(entry.getDescription().getValue().startsWith("Made-up study for demonstration. "))
                    .isEqualTo(labelled);
            assertThat(entry.getCategories().stream().anyMatch(c -> c.getName().equals("made-up")))
                    .isEqualTo(labelled);
        }
    }

    @Test
    void conditionsAreCategoriesWithTheirEverydayNames() throws Exception {
        Element feed = AtomRules.check(get("/feed.atom?q=br%C3%B6stcancer").body());
        List<String> labels = new ArrayList<>();
        for (Element entry : AtomRules.children(feed, "entry")) {
            AtomRules.children(entry, "category").stream()
                    .filter(category -> category.getAttribute("term").equalsIgnoreCase("Breast Cancer"))
                    .forEach(category -> labels.add(category.getAttribute("label")));
        }
        assertThat(labels).isNotEmpty().containsOnly("bröstcancer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    q=bröstcancer                               | {"text":"bröstcancer"}                                       | ”bröstcancer”
                    q=ont i knäna&region=m                      | {"text":"ont i knäna","regions":["M"]}                       | ”ont i knäna”; Region Skåne
                    region=ac.bd                                | {"regions":["AC","BD"]}                                      | Region Västerbotten eller Region Norrbotten
                    status=active-not-recruiting.suspended      | {"statuses":["SUSPENDED","ACTIVE_NOT_RECRUITING"]}           | pausad eller pågår, tar inte emot fler
                    plats=Umeå&inom=50                          | {"near":{"place":"Umeå","maxKm":50}}                         | inom 50 km från Umeå
                    plats=901 85&inom=100&oppna=1               | {"near":{"postcode":"901 85","maxKm":100},"recruiting":true} | inom 100 km från 901 85 Umeå; öppna, bekräftade
                    alder=8&enhet=manader                       | {"age":{"value":8,"unit":"MONTHS"}}                          | 8 månader
                    alder=58&kon=kvinna&friska=1                | {"age":{"value":58,"unit":"YEARS"},"sex":"FEMALE","healthyVolunteers":true} | 58 år; kvinna; friska frivilliga
                    tillstand=breast-cancer&tillstand=Asthma    | {"conditions":["breast-cancer","Asthma"]}                    | Asthma eller bröstcancer
                    typ=observational&ansvarig=industry         | {"studyTypes":["OBSERVATIONAL"],"sponsorClasses":["INDUSTRY"]} | observationsstudie; ansvarig: företag
                    fas=phase2.phase3&vard=university-hospital  | {"phases":["PHASE2","PHASE3"],"careSettings":["UNIVERSITY_HOSPITAL"]} | fas 2 eller fas 3; universitetssjukhus
                    """)
    void followsWhatThePageShows(String query, String filter, String words) throws Exception {
        SyndFeed feed = read(get("/feed.atom?" + encoded(query)));
        JsonNode studies = answer(
                        "query($filter: StudyFilter){studies(filter:$filter orderBy:UPDATED first:50){totalCount edges{node{id}}}}",
                        Map.of("filter", JSON.readValue(filter, Map.class)))
                .path("data")
                .path("studies");
        int total = studies.path("totalCount").asInt();

        assertThat(total).isPositive();
        assertThat(feed.getEntries().stream()
                        .map(entry -> entry.getUri().substring(entry.getUri().lastIndexOf('/') + 1)))
                .containsExactlyElementsOf(studies.path("edges")
                        .valueStream()
                        .map(edge -> edge.path("node").path("id").asString())
                        .toList());
        assertThat(feed.getTitle()).isEqualTo("Kliniska studier: " + words + " – Studielots");
        assertThat(feed.getDescription()).startsWith(total == 1 ? "1 studie passar." : total + " studier passar.");
    }

    @Test
    void theSameSearchIsTheSameFeedHoweverItsAddressIsWritten() throws Exception {
        Element one = AtomRules.check(
                get("/feed.atom?region=ac.ab&q=+cancer&sort=nyast").body());
        Element other = AtomRules.check(get("/feed.atom?vy=karta&q=cancer&region=AB.AC&language=sv&plats=")
                .body());

        assertThat(AtomRules.text(one, "id"))
                .isEqualTo(AtomRules.text(other, "id"))
                .isEqualTo("tag:127.0.0.1,2026:feed?q=cancer&region=ab.ac&language=sv");
        assertThat(AtomRules.children(one, "link").stream().map(link -> link.getAttribute("href")))
                .satisfiesExactly(
                        self -> assertThat(self).endsWith("/feed.atom?q=cancer&region=ab.ac"),
                        page -> assertThat(page).endsWith("/?q=cancer&region=ab.ac"));
        Element english = AtomRules.check(
                get("/feed.atom?region=ac.ab&q=cancer&language=en").body());
        assertThat(AtomRules.children(english, "link").stream().map(link -> link.getAttribute("href")))
                .satisfiesExactly(
                        self -> assertThat(self).endsWith("/feed.atom?q=cancer&region=ab.ac&language=en"),
                        page -> assertThat(page).endsWith("/en/?q=cancer&region=ab.ac"));
        assertThat(AtomRules.text(english, "title"))
                .isEqualTo("Clinical studies: “cancer”; Region Stockholm or Region Västerbotten – Studielots");
    }

    @Test
    void aPlaceWithoutADistanceHidesNothingAndTheFeedSaysSo() throws Exception {
        SyndFeed feed = read(get("/feed.atom?plats=Kiruna"));
        assertThat(feed.getEntries()).hasSize(50);
        assertThat(feed.getDescription())
                .endsWith("Platsen Kiruna begränsar inte flödet: studier i hela landet är med.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    region=ab.qq        | ”qq” kan inte stå efter ”region=”.      | “qq” cannot stand after “region=”.
                    status=open         | ”open” kan inte stå efter ”status=”.    | “open” cannot stand after “status=”.
                    typ=expanded-access | ”expanded-access” kan inte stå          | “expanded-access” cannot stand
                    sort=storst         | ”storst” kan inte stå efter ”sort=”.    | “storst” cannot stand after “sort=”.
                    oppna=ja            | Det kan 1.                              | What can is 1.
                    alder=400           | helt tal från 0 till 130                | whole number from 0 to 130
                    alder=-1            | helt tal från 0 till 130                | whole number from 0 to 130
                    inom=50             | ”inom” utan ”plats”                     | “inom” without “plats”
                    plats=Umeå&inom=0   | helt tal från 1 till 2000               | whole number from 1 to 2000
                    plats=Qwxzland      | vilken plats ”Qwxzland” är              | which place “Qwxzland” is
                    q=a&q=b             | ”q” mer än en gång                      | “q” more than once
                    regioner=ab         | heter ”regioner”, och den finns inte    | “regioner”, which does not exist
                    """)
    void whatIsNotUnderstoodIsRefusedInTheReadersLanguage(String query, String swedish, String english)
            throws Exception {
        String address = "/feed.atom?" + encoded(query);
        assertThat(problem(get(address), 400)).contains(swedish);
        HttpResponse<byte[]> refused = get(address + "&language=en", "Accept", "text/html");
        assertThat(problem(refused, 400)).contains(english);
        assertThat(header(refused, "Content-Language")).isEqualTo("en");
    }

    @Test
    void aTextOverAHundredCharactersNeverStandsInAnAddress() throws Exception {
        assertThat(get("/feed.atom?q=" + "a".repeat(100)).statusCode()).isEqualTo(200);
        assertThat(problem(get("/feed.atom?q=" + "a".repeat(101)), 400))
                .contains("har 101 tecken", "Högst 100")
                .doesNotContain("aaa");
        assertThat(problem(get("/feed.atom?language=fi"), 400)).contains("sv eller en");
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() throws Exception {
        HttpResponse<byte[]> first = get("/feed.atom?q=cancer");
        String tag = header(first, "ETag");
        HttpResponse<byte[]> again = get("/feed.atom?q=cancer", "If-None-Match", tag);

        assertThat(tag).startsWith("W/\"");
        assertThat(header(first, "Cache-Control")).matches("public, max-age=\\d+, must-revalidate");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(get("/feed.atom?q=astma", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void isCompressedForThoseWhoTakeIt() throws Exception {
        HttpResponse<byte[]> small = get("/feed.atom", "Accept-Encoding", "gzip");

        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(small, "Vary")).contains("Accept-Encoding");
        byte[] feed = new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes();
        assertThat(small.body().length).isLessThan(feed.length / 3);
        AtomRules.check(feed);
    }

    private static SyndFeed read(HttpResponse<byte[]> answer) throws Exception {
        return new SyndFeedInput(true, Locale.ROOT)
                .build(new XmlReader(new ByteArrayInputStream(answer.body()), header(answer, "Content-Type")));
    }

    private static String problem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.toString()).doesNotContain("xception").doesNotContain("org.studielots");
        return Objects.requireNonNull(problem.path("detail").asString());
    }

    private static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            encoded.append(encoded.isEmpty() ? "" : "&")
                    .append(part, 0, equals + 1)
                    .append(URLEncoder.encode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
