/** Providers who take cards. */
package org.countersign.adapter.payment;
