package org.countersign.shared;

/**
 * Marks those broken rules by which a page was sent that shows what is not so any more: it is loaded anew, and the message
 * stands where that leads.
 */
public interface MovedOn {}
