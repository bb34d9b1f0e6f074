package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.delivery.Channel;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;

/** What the simulated gateways sent, the newest first. */
@Named
@RequestScoped
public class OutboxView {
    private static final int START = 160;

    @Inject
    Outbox outbox;

    private Channel channel;
    private String words;
    private List<OutboxItem> items;

    public void load() {
        items = outbox.newest(new OutboxFilter(channel, words));
    }

    /** A code or key to be copied; null if there is none. */
    public String code(OutboxItem item) {
        return item.code().orElse(null);
    }

    /** The first words of a mail or a letter. */
    public String start(OutboxItem item) {
        String text = item.text().lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
        return text.length() > START ? text.substring(0, START) + "…" : text;
    }

    public String icon(Channel of) {
        return switch (of) {
            case SMS -> "phone";
            case VOICE -> "phone";
            case LETTER -> "box";
            case EMAIL -> "mail";
        };
    }

    public boolean isFiltered() {
        return channel != null || words != null;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<OutboxItem> getItems() {
        return items;
    }

    public Channel getChannel() {
        return channel;
    }

    /** What is no channel is no filter. */
    public void setChannelName(String name) {
        channel = Arrays.stream(Channel.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getChannelName() {
        return channel == null ? null : channel.name();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
