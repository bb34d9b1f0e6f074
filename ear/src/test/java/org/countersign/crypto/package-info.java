/** A way in for the tests' fixtures to what the product keeps to itself. */
package org.countersign.crypto;
