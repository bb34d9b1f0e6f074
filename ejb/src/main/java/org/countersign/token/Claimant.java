package org.countersign.token;

import java.util.Set;
import org.countersign.shared.AccountId;

/**
 * Who presents a token to register it.
 *
 * @param sources where his open rights come from: orders, sponsorships
 */
public record Claimant(AccountId account, Set<String> sources) {}
