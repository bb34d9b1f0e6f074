package org.countersign.web.faces;

/**
 * A page was sent that shows what is not so any more, and is loaded anew.
 *
 * @param why the key of the words that say so
 */
public record LoadedAnew(String why) {}
