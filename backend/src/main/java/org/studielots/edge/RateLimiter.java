package org.studielots.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.studielots.shared.ErrorCode;

/**
 * Lets each client ask so often and no more, and says so in the headers of every answer. The published numbers are in schema/README.md.
 * Safe for use by many threads.
 */
final class RateLimiter {
    private final RateLimitProperties limit;
    private final ClientAddress clients;
    private final Cache<String, Bucket> buckets;

    RateLimiter(RateLimitProperties limit) {
        this.limit = limit;
        this.clients = new ClientAddress(limit.trustedProxies());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limit.maxClients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Counts one request of the caller; refuses with 429 when it asked too often. */
    void count(HttpServletRequest request, HttpServletResponse response) {
        if (!limit.enabled()) {
            return;
        }
        Bucket bucket = buckets.get(clients.of(request), key -> newBucket());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        response.setIntHeader("RateLimit-Limit", limit.burst());
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            long wait = seconds(probe.getNanosToWaitForRefill());
            response.setHeader("Retry-After", Long.toString(wait));
            throw new HttpProblem(
                    429,
                    ErrorCode.RATE_LIMITED,
                    "Too many requests: " + limit.perMinute() + " a minute are answered, " + limit.burst()
                            + " at once. Wait " + wait + " seconds, as `Retry-After` says.");
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.burst()).refillGreedy(limit.perMinute(), Duration.ofMinutes(1)))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + 999_999_999L) / 1_000_000_000L);
    }
}
