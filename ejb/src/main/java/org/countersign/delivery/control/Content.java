package org.countersign.delivery.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.delivery.Send;
import org.countersign.shared.JsonText;

/**
 * What is sealed in a delivery's row: the recipient and the words.
 *
 * @param recipient as the gateway needs it
 * @param model what the template's variables stand for
 */
record Content(String recipient, Map<String, String> model) {
    static Content of(Send send) {
        return new Content(send.recipient(), send.model());
    }

    static Content parse(String text) {
        JsonObject json = JsonText.readObject(text);
        Map<String, String> model = new TreeMap<>();
        json.getJsonObject("model")
                .forEach((name, value) ->
                        model.put(name, json.getJsonObject("model").getString(name)));
        return new Content(json.getString("recipient"), model);
    }

    String json() {
        JsonObjectBuilder words = JsonText.object();
        model.forEach(words::add);
        return JsonText.object()
                .add("recipient", recipient)
                .add("model", words)
                .build()
                .toString();
    }

    @Override
    public String toString() {
        return "content";
    }
}
