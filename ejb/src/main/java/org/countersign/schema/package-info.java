/** Brings the database to this version's schema before anything else of the product starts. */
package org.countersign.schema;
