package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Letter;
import org.countersign.delivery.port.Mail;
import org.countersign.delivery.port.ShortMessage;
import org.countersign.delivery.port.VoiceCall;

/** Puts a parcel into the form of its channel and hands it to that channel's gateways. */
@ApplicationScoped
public class Carriers {
    @Inject
    Texts texts;

    @Inject
    LetterPaper paper;

    @Inject
    Gateways gateways;

    @Inject
    GatewayChain chain;

    Carried carry(Parcel parcel) {
        return switch (parcel.channel()) {
            case SMS -> text(parcel);
            case VOICE -> call(parcel);
            case EMAIL -> mail(parcel);
            case LETTER -> letter(parcel);
        };
    }

    private Carried text(Parcel parcel) {
        ShortMessage message =
                new ShortMessage(parcel.reference(), parcel.attempt(), parcel.recipient(), texts.shortMessage(parcel));
        return chain.through(Channel.SMS, gateways.sms(), gateway -> gateway.send(message));
    }

    private Carried call(Parcel parcel) {
        VoiceCall call = new VoiceCall(
                parcel.reference(), parcel.attempt(), parcel.recipient(), parcel.locale(), texts.script(parcel));
        return chain.through(Channel.VOICE, gateways.voice(), gateway -> gateway.call(call));
    }

    private Carried mail(Parcel parcel) {
        Texts.Written written = texts.mail(parcel);
        Mail mail = new Mail(
                parcel.reference(),
                parcel.attempt(),
                parcel.recipient(),
                written.subject(),
                written.text(),
                written.html(),
                parcel.attachments());
        return chain.through(Channel.EMAIL, gateways.mail(), server -> server.send(mail));
    }

    private Carried letter(Parcel parcel) {
        Letter letter = new Letter(
                parcel.reference(),
                parcel.attempt(),
                parcel.model().getOrDefault("number", parcel.reference()),
                parcel.recipient(),
                parcel.attachments().isEmpty()
                        ? paper.written(parcel)
                        : parcel.attachments().get(0));
        return chain.through(Channel.LETTER, gateways.letters(), printer -> printer.print(letter));
    }
}
