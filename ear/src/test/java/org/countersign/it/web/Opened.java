package org.countersign.it.web;

import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;

/**
 * A page in front of somebody.
 *
 * @param person whose affairs it may change; null for a stranger
 */
record Opened(HttpVisitor browser, Person person, Answer page) {
    static Opened by(HttpVisitor stranger, Answer page) {
        return new Opened(stranger, null, page);
    }
}
