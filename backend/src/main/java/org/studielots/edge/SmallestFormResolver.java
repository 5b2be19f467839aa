package org.studielots.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds the smallest compressed form that lies beside a file. Spring's own takes the first one a browser names, which is gzip. */
final class SmallestFormResolver extends AbstractResourceResolver {
    private final EncodedResourceResolver brotli = only("br");
    private final EncodedResourceResolver gzip = only("gzip");

    private static EncodedResourceResolver only(String coding) {
        EncodedResourceResolver resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of(coding));
        return resolver;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource smallest = brotli.resolveResource(request, path, locations, chain);
        return smallest instanceof HttpResource ? smallest : gzip.resolveResource(request, path, locations, chain);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }
}
