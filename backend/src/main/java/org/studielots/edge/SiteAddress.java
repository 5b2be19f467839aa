package org.studielots.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The address under which a reader sees the pages: the configured one, or else the one that was asked. */
final class SiteAddress {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final @Nullable String configured;
    private final ClientAddress clients;

    SiteAddress(SiteProperties site, ClientAddress clients) {
        URI url = site.publicUrl();
        this.configured = url == null ? null : url.toString().replaceAll("/+$", "");
        this.clients = clients;
    }

    /** The address, without a slash at its end. */
    String of(HttpServletRequest request) {
        if (configured != null) {
            return configured;
        }
        boolean secure = clients.isSecure(request);
        int port = request.getServerPort();
        // A proxy that hands the reader's Host on without a port means the port of the reader's scheme.
        boolean usual = port == (secure ? HTTPS : HTTP) || secure && !request.isSecure() && port == HTTP;
        return (secure ? "https://" : "http://") + request.getServerName() + (usual ? "" : ":" + port);
    }
}
