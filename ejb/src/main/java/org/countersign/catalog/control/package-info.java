/** Reads products and what people hold. */
package org.countersign.catalog.control;
