package org.studielots.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which classes may touch which technology, so that each can be exchanged in one place. */
class TechnologyBoundariesTest {

    private static final DescribedPredicate<JavaClass> STORE_CODE = written(
            "in `store`, or in a class named *Repository",
            type -> Code.featureOf(type).equals("store")
                    || Code.outermost(type).getSimpleName().endsWith("Repository"));

    private static final DescribedPredicate<JavaClass> EDGE_CODE = written(
            "in `edge`, or in a class named *Controller",
            type -> Code.featureOf(type).equals("edge")
                    || Code.outermost(type).getSimpleName().endsWith("Controller"));

    /** They build questions with the neutral language of Hibernate Search, which Lucene and OpenSearch both understand. */
    private static final Set<String> SEARCH_OF_STUDIES =
            Set.of("StudyIndex", "StudyIndexEntry", "StudyPredicates", "StudyFacets", "TopicPredicates", "StudySearch");

    private static final DescribedPredicate<JavaClass> SEARCH_CODE = written(
            "in `search`, or among " + SEARCH_OF_STUDIES,
            type -> Code.featureOf(type).equals("search")
                    || Code.featureOf(type).equals("study")
                            && SEARCH_OF_STUDIES.contains(Code.outermost(type).getSimpleName()));

    @Test
    void onlyRepositoriesAndTheStoreTouchMongoDb() {
        noClasses()
                .that(DescribedPredicate.not(STORE_CODE))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.bson..", "de.bwaldvogel..", "org.h2.."))
                .because("another store must cost no more than its repositories")
                .check(Code.MAIN);
    }

    @Test
    void onlyControllersAndTheEdgeTouchGraphQl() {
        noClasses()
                .that(DescribedPredicate.not(EDGE_CODE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "graphql..", "org.springframework.graphql..", "org.springframework.boot.graphql.."))
                .because("features answer in their own words; the edge and controllers translate")
                .check(Code.MAIN);
    }

    @Test
    void onlySearchTouchesItsEngines() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Code.ROOT + ".search..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.lucene..", "org.hibernate.search.backend..", "com.google.gson.."))
                .because("the engine is exchangeable: a search cluster takes its place when one is configured")
                .check(Code.MAIN);
    }

    @Test
    void onlyTheSearchOfStudiesTouchesHibernateSearch() {
        noClasses()
                .that(DescribedPredicate.not(SEARCH_CODE))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate.search.."))
                .because("the index is derived: what a study is must not know of it")
                .check(Code.MAIN);
    }

    @Test
    void onlyTheEdgeTouchesServlets() {
        noClasses()
                .that(DescribedPredicate.not(EDGE_CODE))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta.servlet..", "org.apache.catalina..", "org.apache.tomcat.."))
                .because("features do not know that they are asked over HTTP")
                .check(Code.MAIN);
    }

    @Test
    void controllersAndRepositoriesStayInsideTheirFeature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .and()
                .resideOutsideOfPackage(Code.ROOT + ".store..")
                .should()
                .notBePublic()
                .because("other features come in by the one public door")
                .allowEmptyShould(true)
                .check(Code.MAIN);
    }

    private static DescribedPredicate<JavaClass> written(String where, Predicate<JavaClass> rule) {
        return describe("are written " + where, rule);
    }
}
