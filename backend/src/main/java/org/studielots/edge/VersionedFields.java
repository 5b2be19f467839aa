package org.studielots.edge;

import graphql.schema.FieldCoordinates;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.data.method.annotation.support.DataFetcherMappingInfo;
import org.studielots.shared.Versioned;

/**
 * Registers the controllers and remembers which fields they compute, and which of those are {@link Versioned}. Controllers run in the
 * thread of the request: handing each field to an executor costs more than most fields.
 */
final class VersionedFields extends AnnotatedControllerConfigurer {
    private final Set<FieldCoordinates> computed = ConcurrentHashMap.newKeySet();
    private final Set<FieldCoordinates> versioned = ConcurrentHashMap.newKeySet();

    @Override
    protected @Nullable DataFetcherMappingInfo getMappingInfo(Method method, Object handler, Class<?> handlerType) {
        DataFetcherMappingInfo info = super.getMappingInfo(method, handler, handlerType);
        if (info != null) {
            computed.add(info.getCoordinates());
            if (AnnotatedElementUtils.hasAnnotation(method, Versioned.class)
                    || AnnotatedElementUtils.hasAnnotation(handlerType, Versioned.class)) {
                versioned.add(info.getCoordinates());
            }
        }
        return info;
    }

    /** Whether the field's value depends on nothing but its source and its arguments: a plain property, or promised to be so. */
    boolean isVersioned(String type, String field) {
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        return !computed.contains(coordinates) || versioned.contains(coordinates);
    }

    /** Fields that controllers compute without the promise, for the report of what is answered anew every time. */
    Set<FieldCoordinates> unversioned() {
        Set<FieldCoordinates> fields = new HashSet<>(computed);
        fields.removeAll(versioned);
        return fields;
    }
}
