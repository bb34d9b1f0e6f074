/**
 * Signing in step by step, the running sessions and their strength, raising it, and opening applications. The database
 * holds every session: what a page or a node remembers is only its handle.
 */
package org.countersign.signin;
