package org.studielots.edge;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.studielots.shared.DataVersion;
import org.studielots.shared.PublicDocument;

/** Puts the edge together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    LimitsProperties.class,
    CacheProperties.class,
    RateLimitProperties.class,
    SecurityProperties.class,
    PagesProperties.class,
    SiteProperties.class
})
class EdgeConfiguration {

    @Bean
    DocumentCache documentCache(LimitsProperties limits, CacheProperties caches) {
        return new DocumentCache(limits, caches);
    }

    @Bean
    VersionedFields annotatedControllerConfigurer(ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers) {
        VersionedFields fields = new VersionedFields();
        argumentResolvers.orderedStream().forEach(fields::addCustomArgumentResolver);
        return fields;
    }

    @Bean
    FieldExceptionResolver fieldExceptionResolver() {
        return new FieldExceptionResolver();
    }

    @Bean
    FragmentCache fragmentCache(CacheProperties caches) {
        return new FragmentCache(caches.fragmentsSize().toBytes());
    }

    @Bean
    AnswerWriter answerWriter() {
        return new AnswerWriter();
    }

    @Bean
    GraphQlSourceBuilderCustomizer edgeEngine(
            DocumentCache documents,
            VersionedFields fields,
            FragmentCache fragments,
            AnswerWriter writer,
            List<DataFetcherExceptionResolver> resolvers) {
        DataFetcherExceptionHandler exceptions = DataFetcherExceptionResolver.createExceptionHandler(resolvers);
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents)
                .queryExecutionStrategy(
                        new FragmentStrategy(exceptions, new FragmentSelections(fields), fragments, writer)));
    }

    /** What serves HTTP; commands that do not serve go without. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @Import(ErrorPagesController.class)
    static class Http {

        @Bean
        SwedishDay swedishDay(Clock clock) {
            return new SwedishDay(clock);
        }

        @Bean
        ResponseCache responseCache(CacheProperties caches, ObjectProvider<DataVersion> versions, SwedishDay day) {
            // Where nobody knows the version of the data, every moment is another one, and no answer is used again.
            DataVersion version = versions.getIfAvailable(() -> new AtomicLong()::incrementAndGet);
            return new ResponseCache(caches.responsesSize().toBytes(), version, day);
        }

        @Bean
        RateLimiter rateLimiter(RateLimitProperties rates) {
            return new RateLimiter(rates);
        }

        @Bean
        AnswerSender answerSender(CacheProperties caches, SwedishDay day) {
            return new AnswerSender(caches.maxAge(), day);
        }

        @Bean
        GraphQlServlet graphQl(
                ExecutionGraphQlService engine,
                GraphQlSource source,
                DocumentCache documents,
                ResponseCache responses,
                AnswerWriter writer,
                AnswerSender sender,
                RateLimiter limiter,
                LimitsProperties limits,
                CacheProperties caches) {
            QuestionAnswerer answerer =
                    new QuestionAnswerer(engine, source, documents, responses, writer, limits, caches);
            return new GraphQlServlet(answerer, new RequestBody(limits.maxBodyBytes()), sender, limiter, writer);
        }

        @Bean
        ServletRegistrationBean<HttpServlet> graphQlServlet(GraphQlServlet servlet) {
            return servlet("graphql", servlet, "/graphql");
        }

        @Bean
        FilterRegistrationBean<SecurityHeadersFilter> securityHeaders(SecurityProperties security) {
            FilterRegistrationBean<SecurityHeadersFilter> registration =
                    new FilterRegistrationBean<>(new SecurityHeadersFilter(security.connectSources()));
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }

        @Bean
        FilterRegistrationBean<KeptAnswerFilter> keptAnswers(GraphQlServlet servlet) {
            FilterRegistrationBean<KeptAnswerFilter> registration =
                    new FilterRegistrationBean<>(new KeptAnswerFilter(servlet));
            // After the headers above, which stand first in this class, and before what measures and guards the rest.
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            registration.addUrlPatterns("/graphql");
            return registration;
        }

        @Bean
        ServerSettings serverSettings() {
            return new ServerSettings();
        }

        @Bean
        ServletRegistrationBean<HttpServlet> schemaServlet(GraphQlSource source) {
            GraphQLSchema schema = source.schema();
            return servlet("schema", new SchemaServlet(schema), "/graphql/schema.graphqls");
        }

        @Bean
        ServletRegistrationBean<HttpServlet> documentServlet(
                ObjectProvider<PublicDocument> documents,
                SiteProperties site,
                RateLimitProperties rates,
                AnswerSender sender,
                RateLimiter limiter) {
            List<PublicDocument> all = documents.orderedStream().toList();
            SiteAddress address = new SiteAddress(site, new ClientAddress(rates.trustedProxies()));
            ServletRegistrationBean<HttpServlet> registration =
                    servlet("documents", new DocumentServlet(all, address, sender, limiter), paths(all));
            // A servlet without an address of its own would be given every one.
            registration.setEnabled(!all.isEmpty());
            return registration;
        }

        private static String[] paths(List<PublicDocument> documents) {
            return documents.stream().map(PublicDocument::path).toArray(String[]::new);
        }

        private static ServletRegistrationBean<HttpServlet> servlet(String name, HttpServlet servlet, String... paths) {
            ServletRegistrationBean<HttpServlet> registration = new ServletRegistrationBean<>(servlet, paths);
            registration.setName(name);
            registration.setLoadOnStartup(1);
            return registration;
        }

        @Bean
        Pages pages(PagesProperties pages, ResourceLoader resources) {
            return new Pages(pages.location(), new PageRoutes(resources.getResource(pages.location() + "routes.json")));
        }

        @Bean
        UnforeseenFaults unforeseenFaults() {
            return new UnforeseenFaults();
        }

        @Bean
        QuietObservations quietObservations() {
            return new QuietObservations();
        }
    }
}
