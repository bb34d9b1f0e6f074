/** The doors to license keys: one for orders, one for whoever holds a key. */
package org.countersign.license.boundary;
