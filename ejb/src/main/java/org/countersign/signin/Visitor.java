package org.countersign.signin;

import org.countersign.caller.Strength;

/** What an application is told of who came: once, for one ticket. */
public record Visitor(
        String application, String userId, String name, String organization, Strength strength, int level) {}
