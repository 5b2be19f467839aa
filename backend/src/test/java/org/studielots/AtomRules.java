package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 demands of a feed document, in the order of its sections, as far as our elements reach. */
final class AtomRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "feed",
            Set.of("id", "title", "subtitle", "updated", "link", "author", "generator", "category", "entry"),
            "entry",
            Set.of("id", "title", "updated", "link", "author", "category", "summary", "published"),
            "author",
            Set.of("name", "uri", "email"));
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "link", Set.of("href", "rel", "type", "hreflang", "title", "length"),
            "category", Set.of("term", "scheme", "label"),
            "title", Set.of("type"),
            "subtitle", Set.of("type"),
            "summary", Set.of("type"),
            "generator", Set.of("uri", "version"));

    private AtomRules() {}

    /** Fails with the rule that the document breaks; gives its root. */
    static Element check(byte[] document) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element feed = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(document))
                .getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        element(feed);
        container(feed);
        for (String once : List.of("generator", "subtitle")) {
            assertThat(children(feed, once)).as(once).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(links(feed, "self"))
                .as("4.1.1: a feed should have its own address")
                .hasSize(1);
        List<Element> entries = children(feed, "entry");
        for (Element entry : entries) {
            container(entry);
            assertThat(children(entry, "summary")).hasSizeLessThanOrEqualTo(1);
            // 4.1.2: an entry without content has an alternate link; ours have an author of their own too.
            assertThat(links(entry, "alternate")).hasSize(1);
            assertThat(children(entry, "author")).hasSize(1);
        }
        assertThat(entries.stream().map(entry -> text(entry, "id")).toList())
                .as("4.2.6: ids are unique")
                .doesNotHaveDuplicates()
                .doesNotContain(text(feed, "id"));
        return feed;
    }

    private static void container(Element container) {
        for (String once : List.of("id", "title", "updated")) {
            assertThat(children(container, once)).as("4.1: exactly one " + once).hasSize(1);
        }
        assertThat(URI.create(text(container, "id")).isAbsolute()).isTrue();
        assertThat(text(container, "id")).as("a tag address, RFC 4151").matches("tag:[a-z0-9.-]+,\\d{4}:\\S+");
        OffsetDateTime.parse(text(container, "updated"), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        assertThat(text(container, "title")).isNotBlank();
        assertThat(container.getElementsByTagNameNS(ATOM, "author").getLength()).isPositive();
        Map<String, Integer> alternates = new HashMap<>();
        links(container, "alternate")
                .forEach(link ->
                        alternates.merge(link.getAttribute("type") + link.getAttribute("hreflang"), 1, Integer::sum));
        assertThat(alternates.values())
                .as("4.1: one alternate of a type and language")
                .allMatch(count -> count == 1);
    }

    private static void element(Element element) {
        String name = element.getLocalName();
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            boolean common = XML.equals(attribute.getNamespaceURI())
                    || attribute.getNodeName().equals("xmlns");
            assertThat(common || ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute.getNodeName()))
                    .as(attribute + " of " + name)
                    .isTrue();
        }
        switch (name) {
            case "link" ->
                assertThat(URI.create(element.getAttribute("href")).isAbsolute())
                        .isTrue();
            case "category" -> assertThat(element.getAttribute("term")).isNotBlank();
            case "title", "subtitle", "summary" ->
                assertThat(element.getAttribute("type")).isEqualTo("text");
            case "author" -> assertThat(text(element, "name")).isNotBlank();
            default -> {}
        }
        for (Element child : children(element, "*")) {
            assertThat(CHILDREN.getOrDefault(name, Set.of()))
                    .as("inside " + name)
                    .contains(child.getLocalName());
            element(child);
        }
    }

    private static List<Element> links(Element container, String relation) {
        return children(container, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .toList();
    }

    /** Children of that name, of any name with {@code *}. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && (name.equals("*") || name.equals(child.getLocalName()))) {
                found.add(child);
            }
        }
        return found;
    }

    /** The text of the first child of that name. */
    static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }
}
