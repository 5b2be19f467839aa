package org.studielots.edge;

import io.micrometer.common.KeyValues;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Metrics and traces of requests without the address that was asked: a path may hold what somebody searched for. */
final class QuietObservations extends DefaultServerRequestObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return KeyValues.empty();
    }

    @Override
    public String getContextualName(ServerRequestObservationContext context) {
        return "http";
    }
}
