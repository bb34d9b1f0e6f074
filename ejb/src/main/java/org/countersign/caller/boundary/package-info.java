/** What every feature asks of callers: how often they try. */
package org.countersign.caller.boundary;
