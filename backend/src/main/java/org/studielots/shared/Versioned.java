package org.studielots.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that what a controller method (or each one of a controller) answers depends on nothing but its source's {@link
 * Fragmentable#fragmentKey()}, its arguments, and data that never changes while the process runs. Without the promise, a selection that
 * contains the field is answered anew every time: slower, never stale.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Versioned {}
