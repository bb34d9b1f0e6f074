/**
 * The pages on which somebody is proofed (section 9 of the product book): one question each, the step told by the case; and
 * the meeting room, with the line between its two browsers.
 */
package org.countersign.web.proofing;
