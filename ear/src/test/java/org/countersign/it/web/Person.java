package org.countersign.it.web;

import org.countersign.it.fixture.HttpVisitor;

/** Somebody of a test's own, in a browser of his own. */
record Person(long id, String userId, long organization, HttpVisitor browser) {}
