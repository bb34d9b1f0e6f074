/** Tests that run inside the server and call the product's beans. {@link org.countersign.it.inside.Inside} tells how. */
package org.countersign.it.inside;
