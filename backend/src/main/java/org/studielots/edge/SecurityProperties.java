package org.studielots.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the content policy of the pages allows beyond this server ({@code studielots.security.*}).
 *
 * @param connectSources origins that the pages may ask besides their own, for an API on another address
 */
@ConfigurationProperties("studielots.security")
record SecurityProperties(@DefaultValue List<String> connectSources) {}
