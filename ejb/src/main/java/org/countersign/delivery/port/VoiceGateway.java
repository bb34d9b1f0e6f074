package org.countersign.delivery.port;

/** Makes calls. */
public interface VoiceGateway extends Gateway {
    Receipt call(VoiceCall call);
}
