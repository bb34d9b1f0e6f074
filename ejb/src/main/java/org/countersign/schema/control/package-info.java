/** What must be right of a node before it works on the database. */
package org.countersign.schema.control;
