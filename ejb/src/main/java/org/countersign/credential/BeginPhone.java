package org.countersign.credential;

/**
 * A number to be added.
 *
 * @param number as typed, national or international
 * @param again typed once more
 * @param country ISO 3166-1 alpha-2: how a national number is read
 */
public record BeginPhone(String number, String again, String country, SendBy by) {}
