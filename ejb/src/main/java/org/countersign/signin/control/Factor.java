package org.countersign.signin.control;

import org.countersign.shared.Kind;

/** An active credential as a launch looks at it: its kind and the level it raises a session to. */
record Factor(Kind kind, int level) {}
