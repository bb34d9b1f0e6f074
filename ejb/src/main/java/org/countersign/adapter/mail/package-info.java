/** Mail servers. */
package org.countersign.adapter.mail;
