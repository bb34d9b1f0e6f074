package org.countersign.web.proofing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.countersign.proofing.IceServers;

/** The servers by which browsers find each other, as a page's script reads them. */
final class IceText {
    private IceText() {}

    /** JSON: {@code {"servers": [{"urls": […], "username": …, "credential": …}], "relayOnly": false}}. */
    static String of(IceServers ice) {
        JsonArrayBuilder servers = Json.createArrayBuilder();
        ice.servers().stream().map(IceText::of).forEach(servers::add);
        return Json.createObjectBuilder()
                .add("servers", servers)
                .add("relayOnly", ice.relayOnly())
                .build()
                .toString();
    }

    private static JsonObjectBuilder of(IceServers.Server server) {
        JsonObjectBuilder text = Json.createObjectBuilder().add("urls", Json.createArrayBuilder(server.urls()));
        if (server.username() != null) {
            text.add("username", server.username()).add("credential", server.credential());
        }
        return text;
    }
}
