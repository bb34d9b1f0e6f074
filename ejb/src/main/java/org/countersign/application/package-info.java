/** What partners protect, which companies subscribe to it, and who may open it. Does not know credentials or sessions. */
package org.countersign.application;
