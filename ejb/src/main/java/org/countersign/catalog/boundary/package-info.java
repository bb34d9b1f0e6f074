/** The store's shelf. */
package org.countersign.catalog.boundary;
