/** Gateways for text messages. */
package org.countersign.adapter.sms;
