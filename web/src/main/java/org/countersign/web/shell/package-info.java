/**
 * What every page stands in: header, tabs, texts, messages, notices, and what the tags of {@code cs:} ask for. Features'
 * pages use it; it knows no feature.
 */
package org.countersign.web.shell;
