/**
 * Small values and habits that every feature shares: ids, money, addresses, names, the clock, errors that people meet.
 * Knows no feature and no table but the policies.
 */
package org.countersign.shared;
