/** The making of the demo. */
package org.countersign.demo.control;
