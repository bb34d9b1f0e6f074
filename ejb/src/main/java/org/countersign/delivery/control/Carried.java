package org.countersign.delivery.control;

import org.countersign.delivery.port.Receipt;

/**
 * How an attempt ended.
 *
 * @param gateway which answered; null if none could be asked
 * @param fellBack whether it was not the first choice
 */
record Carried(String gateway, Receipt receipt, boolean fellBack) {}
