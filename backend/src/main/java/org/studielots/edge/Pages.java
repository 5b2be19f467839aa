package org.studielots.edge;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Delivers the pages that the frontend module built, compressed forms first, and the editor for queries. */
final class Pages implements WebMvcConfigurer {
    private final String location;
    private final PageRoutes routes;

    Pages(String location, PageRoutes routes) {
        this.location = location;
        this.routes = routes;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // The names of these hold a hash of their contents: another content is another address.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(location + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new SmallestFormResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/graphiql/**")
                .addResourceLocations("classpath:/graphiql/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new SmallestFormResolver())
                .addResolver(new PageResolver(routes));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
        registry.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
    }
}
