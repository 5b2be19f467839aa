package org.studielots.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one client may ask ({@code studielots.rate-limit.*}). A client is an IPv4 address or an IPv6 /64 network.
 *
 * @param enabled off for benchmarks
 * @param perMinute requests a minute in the long run
 * @param burst requests at once
 * @param maxClients clients remembered at a time; a forgotten one starts afresh
 * @param trustedProxies addresses or networks (CIDR) whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("studielots.rate-limit")
record RateLimitProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("600") int perMinute,
        @DefaultValue("200") int burst,
        @DefaultValue("100000") int maxClients,
        @DefaultValue List<String> trustedProxies) {}
