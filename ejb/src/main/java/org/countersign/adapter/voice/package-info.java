/** Gateways for calls. */
package org.countersign.adapter.voice;
