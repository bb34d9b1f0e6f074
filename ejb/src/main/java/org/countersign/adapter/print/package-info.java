/** Printers of letters. */
package org.countersign.adapter.print;
