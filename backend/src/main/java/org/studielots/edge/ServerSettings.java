package org.studielots.edge;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What Spring Boot has no option for. */
final class ServerSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** Holds a list of twenty studies with its headers, so that it leaves in one system call instead of five. */
    private static final int WRITE_BUFFER = 40 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BUFFER)));
    }
}
