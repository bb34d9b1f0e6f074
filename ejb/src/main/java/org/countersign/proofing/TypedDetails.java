package org.countersign.proofing;

import org.countersign.shared.PostalAddress;

/**
 * Personal details as they are typed, unchecked; not kept beyond the request (PRF-6).
 *
 * @param phone may be missing
 * @param digits the last four of the social security number
 */
public record TypedDetails(
        PostalAddress address, String phone, String birthDay, String birthMonth, String birthYear, String digits) {
    @Override
    public String toString() {
        return "details";
    }
}
