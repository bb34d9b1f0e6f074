package org.countersign.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.boundary.Applications;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.credential.boundary.Credentials;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.fulfilment.ShipmentState;
import org.countersign.fulfilment.ShipmentSummary;
import org.countersign.fulfilment.boundary.Shipments;
import org.countersign.onboarding.MethodCard;
import org.countersign.onboarding.MethodState;
import org.countersign.onboarding.Methods;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** Makes a card for each kind out of rights, credentials and parcels (ONB-5). */
@ApplicationScoped
public class MethodsOf {
    @Inject
    Credentials credentials;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Shipments shipments;

    @Inject
    Applications applications;

    /** The caller's cards: what is to be done first, what is not included last. */
    public Methods caller(AccountId caller) {
        Holdings holdings = new Holdings(
                credentials.mine(),
                subscriptions.of(caller),
                subscriptions.activatable(caller),
                subscriptions.afterProofing(caller),
                shipments.mine());
        List<MethodCard> cards = Arrays.stream(Kind.values())
                .map(holdings::card)
                .sorted(Comparator.comparingInt(MethodsOf::order))
                .toList();
        return new Methods(cards, needed());
    }

    /** Whether a right that the account bought or was given waits for its device. */
    public boolean outstanding(AccountId account) {
        Set<Kind> waiting = EnumSet.noneOf(Kind.class);
        waiting.addAll(subscriptions.activatable(account));
        waiting.addAll(subscriptions.afterProofing(account));
        return subscriptions.of(account).stream().map(SubscriptionSummary::kind).anyMatch(waiting::contains);
    }

    private int needed() {
        return applications.mine().stream()
                .mapToInt(ApplicationSummary::methodsNeeded)
                .max()
                .orElse(1);
    }

    private static int order(MethodCard card) {
        return switch (card.state()) {
            case TO_ACTIVATE -> card.required() > 0 ? 0 : 3;
            case PROVE_FIRST -> 1;
            case IN_THE_POST, WAITING_FOR_APPROVAL -> 1;
            case NEEDS_ATTENTION -> 2;
            case ACTIVE -> 4;
            case NOT_INCLUDED -> 5;
        };
    }

    private record Holdings(
            List<CredentialSummary> credentials,
            List<SubscriptionSummary> rights,
            Set<Kind> activatable,
            Set<Kind> afterProofing,
            List<ShipmentSummary> shipments) {

        MethodCard card(Kind kind) {
            Optional<CredentialSummary> held = credentials.stream()
                    .filter(credential ->
                            credential.kind() == kind && !credential.state().isFinal())
                    .findFirst();
            Optional<SubscriptionSummary> own =
                    rights.stream().filter(right -> right.kind() == kind).findFirst();
            Optional<ShipmentSummary> parcel = kind == Kind.HARDWARE_TOKEN ? parcel(own) : Optional.empty();
            return new MethodCard(
                    kind,
                    state(kind, held, parcel),
                    held.map(Holdings::active).orElse(0),
                    own.isPresent() ? 1 : 0,
                    held.map(CredentialSummary::id).orElse(null),
                    held.map(Holdings::hint).orElse(null),
                    parcel.map(ShipmentSummary::trackingNumber).orElse(null),
                    own.map(SubscriptionSummary::expiresAt).orElse(null));
        }

        private MethodState state(Kind kind, Optional<CredentialSummary> held, Optional<ShipmentSummary> parcel) {
            if (activatable.contains(kind)) {
                boolean posted = parcel.map(sent -> sent.state() == ShipmentState.SHIPPED)
                        .orElse(true);
                return posted ? MethodState.TO_ACTIVATE : MethodState.IN_THE_POST;
            }
            if (afterProofing.contains(kind)) {
                return MethodState.PROVE_FIRST;
            }
            return held.map(CredentialSummary::state).map(Holdings::shown).orElse(MethodState.NOT_INCLUDED);
        }

        private static MethodState shown(CredentialState state) {
            return switch (state) {
                case ACTIVE -> MethodState.ACTIVE;
                case PENDING_APPROVAL -> MethodState.WAITING_FOR_APPROVAL;
                case REVOKED -> MethodState.NOT_INCLUDED;
                default -> MethodState.NEEDS_ATTENTION;
            };
        }

        /** The parcel of the order that the right came from. */
        private Optional<ShipmentSummary> parcel(Optional<SubscriptionSummary> own) {
            Set<String> sources = own.stream().map(SubscriptionSummary::source).collect(Collectors.toSet());
            return shipments.stream()
                    .filter(shipment -> sources.contains(shipment.orderReference()))
                    .filter(shipment -> shipment.state() != ShipmentState.CANCELLED)
                    .findFirst();
        }

        private static int active(CredentialSummary held) {
            if (held.state() != CredentialState.ACTIVE) {
                return 0;
            }
            return held.kind() == Kind.PHONE ? held.phones().size() : 1;
        }

        private static String hint(CredentialSummary held) {
            return held.kind() == Kind.PHONE
                    ? held.phones().stream().findFirst().orElse(null)
                    : held.serial();
        }
    }
}
