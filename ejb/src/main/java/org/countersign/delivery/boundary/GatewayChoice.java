package org.countersign.delivery.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.delivery.Channel;
import org.countersign.delivery.control.Gateways;

/** Which gateways the operator chose. */
@Stateless
public class GatewayChoice {
    @Inject
    Gateways gateways;

    /** Their names, the first choice first; empty where the operator wants none. */
    public List<String> names(Channel channel) {
        return gateways.names(channel);
    }

    /** Those of them that do not exist. */
    public List<String> unknown(Channel channel) {
        return gateways.unknown(channel);
    }
}
