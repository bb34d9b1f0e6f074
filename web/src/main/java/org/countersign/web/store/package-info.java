/** The store and the way from a product to a placed order, one question a page (CAT-1, ORD-1, ORD-3). */
package org.countersign.web.store;
