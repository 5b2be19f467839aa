package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The schema of nodes and regions, answered by its controllers. */
class NodeGraphQlTest {
    private static @Nullable AnnotationConfigApplicationContext context;
    private static @Nullable SchemaReport report;
    private static @Nullable ExecutionGraphQlServiceTester tester;

    @BeforeAll
    static void start() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.register(Nodes.class, Geography.class, NodeController.class, RegionController.class);
        beans.register(ResponsibilityController.class);
        beans.refresh();
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(beans);
        controllers.afterPropertiesSet();
        GraphQlSource source = GraphQlSource.schemaResourceBuilder()
                .schemaResources(
                        new ClassPathResource("graphql/common.graphqls"),
                        new ClassPathResource("graphql/node.graphqls"))
                .configureRuntimeWiring(wiring -> {
                    wiring.scalar(scalar("DateTime")).scalar(scalar("Date")).scalar(scalar("JSON"));
                    controllers.configure(wiring);
                })
                .inspectSchemaMappings(r -> report = r)
                .build();
        DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
        service.addDataLoaderRegistrar(new DefaultBatchLoaderRegistry());
        tester = ExecutionGraphQlServiceTester.create(service);
        context = beans;
    }

    @AfterAll
    static void stop() {
        if (context != null) {
            context.close();
        }
    }

    @Test
    void everyFieldHasAnAnswer() {
        SchemaReport found = Objects.requireNonNull(report);
        assertThat(found.unmappedFields())
                .allSatisfy(f -> assertThat(f.getFieldName()).isEqualTo("service"));
        assertThat(found.unmappedRegistrations()).isEmpty();
        assertThat(found.unmappedArguments()).isEmpty();
    }

    @Test
    void theNodesWithAllThatBelongsToThem() {
        var response = tester().document("""
                        { regionalNodes { id name healthcareRegion { name(language: EN) regionalNode { id } }
                            localNodes { id name(language: EN) region { code localNode { id } } regionalNode { id } contact { role url } }
                            regions { code } municipalities { code } contact { role(language: EN) url } } }
                        """).execute();
        response.path("regionalNodes[*].id").entityList(String.class).hasSize(6);
        response.path("regionalNodes[1].localNodes[*].regionalNode.id")
                .entityList(String.class)
                .containsExactly(
                        "forum-mellansverige",
                        "forum-mellansverige",
                        "forum-mellansverige",
                        "forum-mellansverige",
                        "forum-mellansverige",
                        "forum-mellansverige",
                        "forum-mellansverige");
        response.path("regionalNodes[1].contact.url")
                .entity(String.class)
                .isEqualTo("https://kliniskastudier.se/forum-mellansverige");
        response.path("regionalNodes[*].municipalities[*].code")
                .entityList(String.class)
                .hasSize(290);
        response.path("regionalNodes[*].regions[*].code")
                .entityList(String.class)
                .hasSize(22);
    }

    @Test
    void regionsInBothLanguages() {
        var response = tester().document("""
                        { regions { code countyCode sv: name en: name(language: EN) countyName healthcareRegions { id }
                            regionalNodes { id } localNode { id } municipalities { code name region { code }
                              healthcareRegion { id } regionalNode { id } position { latitude longitude } } } }
                        """).execute();
        response.path("regions[*].code").entityList(String.class).hasSize(21);
        response.path("regions[?(@.code == 'N')].regionalNodes[*].id")
                .entityList(String.class)
                .contains("gothia-forum", "forum-soder");
        response.path("regions[?(@.code == 'T')].en").entityList(String.class).containsExactly("Region Örebro County");
        response.path("regions[?(@.code == 'T')].sv").entityList(String.class).containsExactly("Region Örebro län");
    }

    @Test
    void oneByItsIdOrNull() {
        var response = tester().document("""
                        { a: regionalNode(id: "forum-norr") { name } b: regionalNode(id: "nobody") { name }
                          c: localNode(id: "uppsala") { name } d: localNode(id: "nobody") { name }
                          nationalEntry { name contact { url } } municipalities(region: N) { name } }
                        """).execute();
        response.path("a.name").entity(String.class).isEqualTo("Forum Norr");
        response.path("c.name").entity(String.class).isEqualTo("Lokal nod Uppsala");
        response.path("b").valueIsNull().path("d").valueIsNull();
        response.path("nationalEntry.contact.url").entity(String.class).isEqualTo("https://kliniskastudier.se/");
        response.path("municipalities[*].name").entityList(String.class).hasSize(6);
    }

    @Test
    void placesAreSuggestedAndTheirNumberIsLimited() {
        tester().document(
                        "{ places(startingWith: \"ume\", first: 1) { name label region { code } municipality { code } position { latitude } } }")
                .execute()
                .path("places[*].name")
                .entityList(String.class)
                .containsExactly("Umeå");
        for (int first : List.of(0, -1, 51)) {
            tester().document("query($n: Int) { places(startingWith: \"u\", first: $n) { name } }")
                    .variable("n", first)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).hasSize(1));
        }
    }

    @Test
    void anEndlessPrefixIsRefused() {
        tester().document("query($p: String!) { places(startingWith: $p) { name } }")
                .variable("p", "x".repeat(101))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    private static ExecutionGraphQlServiceTester tester() {
        return Objects.requireNonNull(tester);
    }

    private static GraphQLScalarType scalar(String name) {
        return Scalars.GraphQLString.transform(s -> s.name(name));
    }
}
