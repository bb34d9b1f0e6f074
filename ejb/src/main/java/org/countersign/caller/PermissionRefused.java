package org.countersign.caller;

/**
 * Somebody asked for what his roles do not open.
 *
 * @param asked the boundary and its method, as in {@code Payments.record}
 */
public record PermissionRefused(String asked) {}
