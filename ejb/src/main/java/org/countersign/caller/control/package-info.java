/** The counts behind the limits. */
package org.countersign.caller.control;
