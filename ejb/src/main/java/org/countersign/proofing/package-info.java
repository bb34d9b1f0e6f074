/**
 * Identity proofing: that a person is who he says he is, by a credit bureau, a letter or an agent (section 9 of the product
 * book). Keeps how, when and with what outcome somebody was proofed; never what he was asked or what he answered (PRF-6).
 * What a proof is worth to a credential, {@code credential} decides; which step of the wizard comes next, {@code onboarding}.
 */
package org.countersign.proofing;
