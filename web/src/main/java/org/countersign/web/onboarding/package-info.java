/** The wizard to an active credential: one address a step, each page shown only when what is before it is done. */
package org.countersign.web.onboarding;
