package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.countersign.demo.MagicAddress;
import org.countersign.demo.MagicCard;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.MagicNumber;
import org.countersign.demo.MagicStreet;

/** The inputs with which the simulators misbehave. */
@Named
@RequestScoped
public class MagicView {
    private static final String NUMBER = "+1 212 555 ";
    private static final String HOUSE = "12 ";
    private static final String DOMAIN = "@example.com";

    public List<Table> getTables() {
        return List.of(
                new Table("cards", cards()),
                new Table("numbers", numbers()),
                new Table("addresses", addresses()),
                new Table("bureau", bureau()),
                new Table("streets", streets()));
    }

    private static List<Input> cards() {
        return Arrays.stream(MagicCard.values())
                .map(card -> new Input("demo.magic.cards." + card, card.spaced(), card.number()))
                .toList();
    }

    private static List<Input> numbers() {
        return Arrays.stream(MagicNumber.values())
                .filter(magic -> magic != MagicNumber.WORKS)
                .map(magic -> new Input("demo.magic.numbers." + magic, "… " + magic.ending(), NUMBER + magic.ending()))
                .toList();
    }

    private static List<Input> addresses() {
        return Arrays.stream(MagicAddress.values())
                .filter(magic -> magic != MagicAddress.WORKS)
                .map(magic ->
                        new Input("demo.magic.addresses." + magic, magic.mailbox() + "@…", magic.mailbox() + DOMAIN))
                .toList();
    }

    private static List<Input> bureau() {
        return Arrays.stream(MagicDigits.values())
                .map(magic -> new Input("demo.magic.bureau." + magic, "… " + magic.ending(), magic.ending()))
                .toList();
    }

    private static List<Input> streets() {
        return Arrays.stream(MagicStreet.values())
                .filter(magic -> magic != MagicStreet.WORKS)
                .map(magic -> new Input("demo.magic.streets." + magic, magic.street(), HOUSE + magic.street()))
                .toList();
    }

    /** Inputs of one kind. */
    public record Table(String name, List<Input> inputs) {}

    /**
     * One input.
     *
     * @param key of the words for what it does
     * @param shown what matters about it
     * @param sample one that can be typed as it stands
     */
    public record Input(String key, String shown, String sample) {}
}
