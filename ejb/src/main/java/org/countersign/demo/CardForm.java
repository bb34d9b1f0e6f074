package org.countersign.demo;

/**
 * What a buyer types on the simulated provider's page. It is checked and forgotten.
 *
 * @param expiry month and year, such as {@code 09/28}
 * @param code the security code
 */
public record CardForm(String holder, String number, String expiry, String code) {
    @Override
    public String toString() {
        return "card";
    }
}
