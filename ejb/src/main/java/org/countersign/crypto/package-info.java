/**
 * Secrets: sealing what must be read again, hashing what must only be recognized, making what must not be guessed.
 * Keys come from a file outside the database; nothing here knows what is sealed or hashed.
 */
package org.countersign.crypto;
