package org.countersign.proofing.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.organization.OrganizationSummary;
import org.countersign.proofing.CaseEffect;
import org.countersign.proofing.PolicyPreview;
import org.countersign.proofing.PolicyPreview.Cases;
import org.countersign.proofing.PolicyPreview.Methods;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingWay;
import org.countersign.shared.PublicId;

/** What would be different with other policies: for whom, and for which open cases (PRF-6b). */
record Foresight(PoliciesInForce now, PoliciesInForce then) {

    /** @param products the codes of what is proofed */
    PolicyPreview over(
            Collection<String> products, Collection<OrganizationSummary> partners, List<OpenCases.Group> open) {
        List<Methods> methods = products.stream()
                .sorted()
                .flatMap(product -> buyers(partners).flatMap(buyer -> methods(product, buyer)))
                .toList();
        Map<Case, Long> cases = open.stream()
                .collect(Collectors.groupingBy(
                        group -> new Case(group.state(), effects(group)),
                        Collectors.summingLong(OpenCases.Group::count)));
        return new PolicyPreview(methods, cases(cases), letters(cases));
    }

    /** All partners who have no policy of their own are one. */
    private Stream<Buyer> buyers(Collection<OrganizationSummary> partners) {
        Set<PublicId> own = Stream.concat(now.policies().stream(), then.policies().stream())
                .flatMap(policy -> Stream.ofNullable(policy.scope().partner()))
                .collect(Collectors.toSet());
        return Stream.concat(
                Stream.of(new Buyer(null, null)),
                partners.stream()
                        .filter(partner -> own.contains(partner.publicId()))
                        .map(partner -> new Buyer(partner.publicId(), partner.name())));
    }

    private Stream<Methods> methods(String product, Buyer buyer) {
        ProofingPolicy was = now.of(product, buyer.partner());
        ProofingPolicy will = then.of(product, buyer.partner());
        return places(was, will).stream().flatMap(country -> {
            Set<ProofingWay> before = MethodRules.ways(was.settings(), country);
            Set<ProofingWay> after = MethodRules.ways(will.settings(), country);
            return before.equals(after)
                    ? Stream.empty()
                    : Stream.of(new Methods(
                            product, buyer.name(), country, without(after, before), without(before, after)));
        });
    }

    /** Each country that one of the two names, and all others as one. */
    private static List<String> places(ProofingPolicy was, ProofingPolicy will) {
        Set<String> named = new TreeSet<>(was.settings().countries());
        named.addAll(will.settings().countries());
        List<String> places = new ArrayList<>(named);
        places.add(null);
        return places;
    }

    private static Set<ProofingWay> without(Set<ProofingWay> ways, Set<ProofingWay> those) {
        Set<ProofingWay> rest = EnumSet.noneOf(ProofingWay.class);
        rest.addAll(ways);
        rest.removeAll(those);
        return rest;
    }

    private Set<CaseEffect> effects(OpenCases.Group group) {
        return new CaseEffects(
                        group,
                        now.of(group.product(), group.partner()).settings(),
                        then.of(group.product(), group.partner()).settings())
                .all();
    }

    private static List<Cases> cases(Map<Case, Long> counted) {
        return counted.entrySet().stream()
                .filter(entry -> !entry.getKey().effects().isEmpty())
                .map(entry -> new Cases(entry.getKey().state(), entry.getKey().effects(), entry.getValue()))
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    private static long letters(Map<Case, Long> counted) {
        return counted.entrySet().stream()
                .filter(entry -> entry.getKey().effects().contains(CaseEffect.OTHER_LETTER_DAYS))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private record Buyer(PublicId partner, String name) {}

    private record Case(ProofingState state, Set<CaseEffect> effects) {}
}
