package org.countersign.crypto;

import java.nio.file.Path;

/** Seals and hashes for a node that runs, with its own key files and the product's own code, so that what was sealed here opens there. */
public final class NodeKeys {
    private NodeKeys() {}

    public static Seal seal(Path folder) {
        Seal seal = new Seal();
        seal.keys = new Keys();
        seal.keys.readFrom(folder, true); // a demo's own
        return seal;
    }

    public static KeyedHash keyedHash(Path folder) {
        KeyedHash hash = new KeyedHash();
        hash.keys = new Keys();
        hash.keys.readFrom(folder, true); // a demo's own
        return hash;
    }
}
