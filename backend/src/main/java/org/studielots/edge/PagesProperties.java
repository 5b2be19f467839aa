package org.studielots.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the built pages are ({@code studielots.pages.*}).
 *
 * @param location a folder as Spring names resources, with a slash at its end
 */
@ConfigurationProperties("studielots.pages")
record PagesProperties(@DefaultValue("classpath:/static/") String location) {}
