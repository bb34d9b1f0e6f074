package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Gateway;
import org.countersign.delivery.port.LetterPrinter;
import org.countersign.delivery.port.MailServer;
import org.countersign.delivery.port.SmsGateway;
import org.countersign.delivery.port.VoiceGateway;
import org.countersign.shared.Deployment;

/**
 * The gateways that the operator chose, in the order to try them: {@code countersign.sms.gateways},
 * {@code countersign.voice.gateways}, {@code countersign.letter.gateways} and {@code countersign.email.gateways}, each
 * a list of names. Without a word a demo has the simulators, and mail goes to the SMTP server if one is named.
 */
@ApplicationScoped
public class Gateways {
    /** In a list of gateways: this channel has none. */
    public static final String NONE = "none";

    @Inject
    Deployment deployment;

    @Inject
    @Any
    Instance<Gateway> all;

    List<SmsGateway> sms() {
        return chosen(Channel.SMS, SmsGateway.class);
    }

    List<VoiceGateway> voice() {
        return chosen(Channel.VOICE, VoiceGateway.class);
    }

    List<LetterPrinter> letters() {
        return chosen(Channel.LETTER, LetterPrinter.class);
    }

    List<MailServer> mail() {
        return chosen(Channel.EMAIL, MailServer.class);
    }

    /** The names that are configured for a channel, in order. */
    public List<String> names(Channel channel) {
        String setting = "countersign." + channel.name().toLowerCase(Locale.ROOT) + ".gateways";
        return Arrays.stream(
                        deployment.text(setting).orElseGet(() -> usual(channel)).split(","))
                .map(String::strip)
                .filter(name -> !NONE.equals(name))
                .toList();
    }

    private String usual(Channel channel) {
        boolean smtp = deployment.text("countersign.mail.smtp.host").isPresent();
        return switch (channel) {
            case EMAIL -> smtp ? "smtp" : "simulator";
            case SMS -> "simulator,simulator-2";
            case VOICE, LETTER -> "simulator";
        };
    }

    private <G extends Gateway> List<G> chosen(Channel channel, Class<G> kind) {
        return names(channel).stream().map(name -> named(name, kind)).toList();
    }

    private <G extends Gateway> G named(String name, Class<G> kind) {
        return all.select(kind).stream()
                .filter(gateway -> gateway.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName() + " is called " + name));
    }

    /** Those among the configured names that no gateway of that channel has. */
    public List<String> unknown(Channel channel) {
        Class<? extends Gateway> kind = switch (channel) {
            case SMS -> SmsGateway.class;
            case VOICE -> VoiceGateway.class;
            case LETTER -> LetterPrinter.class;
            case EMAIL -> MailServer.class;
        };
        Set<String> existing = all.select(kind).stream().map(Gateway::name).collect(Collectors.toSet());
        return names(channel).stream().filter(name -> !existing.contains(name)).toList();
    }
}
