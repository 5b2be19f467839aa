package org.studielots.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds files, and gives the frontend's page for every address that the frontend knows. */
final class PageResolver extends PathResourceResolver {
    private final PageRoutes routes;

    PageResolver(PageRoutes routes) {
        this.routes = routes;
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = path.isEmpty() ? null : super.resolveResourceInternal(request, path, locations, chain);
        if (file != null) {
            return file;
        }
        return routes.findFile('/' + path)
                .map(page -> super.resolveResourceInternal(request, page.substring(1), locations, chain))
                .orElse(null);
    }
}
