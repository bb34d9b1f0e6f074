/** The doors of the stock: for picking and shipping, and for binding a token to a credential. */
package org.countersign.token.boundary;
