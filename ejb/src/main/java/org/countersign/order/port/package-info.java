/** What orders need from outside: a provider who takes cards. */
package org.countersign.order.port;
