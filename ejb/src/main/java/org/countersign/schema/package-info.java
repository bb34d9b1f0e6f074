/** Before anything else of the product starts: the database has this version's schema, and the clocks agree. */
package org.countersign.schema;
