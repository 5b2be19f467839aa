package org.studielots.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/** Starts the edge before {@link Items} on a free port. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EdgeTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@interface EdgeTest {
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {
        "spring.graphql.schema.locations=classpath:edge/", "studielots.rate-limit.enabled=false"
    };
}
