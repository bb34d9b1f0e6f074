package org.countersign.web.proofing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.countersign.proofing.IceServers;
import org.countersign.shared.JsonText;

/** The servers by which browsers find each other, as a page's script reads them. */
final class IceText {
    private IceText() {}

    /** JSON: {@code {"servers": [{"urls": […], "username": …, "credential": …}], "relayOnly": false}}. */
    static String of(IceServers ice) {
        JsonArrayBuilder servers = JsonText.array();
        ice.servers().stream().map(IceText::of).forEach(servers::add);
        return JsonText.object()
                .add("servers", servers)
                .add("relayOnly", ice.relayOnly())
                .build()
                .toString();
    }

    private static JsonObjectBuilder of(IceServers.Server server) {
        JsonObjectBuilder text = JsonText.object().add("urls", JsonText.array(server.urls()));
        if (server.username() != null) {
            text.add("username", server.username()).add("credential", server.credential());
        }
        return text;
    }
}
