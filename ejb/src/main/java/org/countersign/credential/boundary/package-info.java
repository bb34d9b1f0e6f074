/** The doors of credentials: rights, what is held, registering, getting back in step, and the one gate. */
package org.countersign.credential.boundary;
