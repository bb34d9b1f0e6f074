package org.countersign.onboarding;

import java.io.Serializable;
import java.util.List;
import org.countersign.shared.Kind;

/**
 * All cards, those that need something done first, and what they add up to.
 *
 * @param needed how many methods the most demanding application wants
 */
public record Methods(List<MethodCard> cards, int needed) implements Serializable {
    /** How many kinds can be used to sign in. */
    public int active() {
        return (int) cards.stream()
                .filter(card -> card.state() == MethodState.ACTIVE)
                .count();
    }

    /** Whether somebody can go on: one method at least works. */
    public boolean enough() {
        return active() > 0;
    }

    /** The one that the page's main button is for: bought, ready, and not set up; null when there is none. */
    public Kind next() {
        return cards.stream()
                .filter(card -> card.state() == MethodState.TO_ACTIVATE && card.required() > card.active())
                .map(MethodCard::kind)
                .findFirst()
                .orElse(null);
    }

    public MethodCard card(Kind kind) {
        return cards.stream().filter(card -> card.kind() == kind).findFirst().orElseThrow();
    }
}
