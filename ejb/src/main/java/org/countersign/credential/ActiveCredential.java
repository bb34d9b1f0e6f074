package org.countersign.credential;

import org.countersign.shared.Kind;

/** A credential that a code opens now, and the level to which it raises a session. */
public record ActiveCredential(Kind kind, int level) {}
