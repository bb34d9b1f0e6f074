package org.countersign.signin;

import org.countersign.caller.Strength;
import org.countersign.shared.PublicId;

/** What an application is told of who came: once, for one ticket. */
public record Visitor(
        PublicId application, String userId, String name, String organization, Strength strength, int level) {}
