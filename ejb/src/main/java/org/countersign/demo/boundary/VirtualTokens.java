package org.countersign.demo.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.countersign.demo.VirtualToken;
import org.countersign.demo.control.DemoOnly;
import org.countersign.demo.control.VirtualApps;
import org.countersign.demo.control.VirtualDrawer;
import org.countersign.shared.InvalidInput;

/** The drawer of virtual tokens and apps at the Demo desk. Shows what anybody could see who holds the device. */
@Stateless
public class VirtualTokens {
    @Inject
    DemoOnly demo;

    @Inject
    VirtualDrawer drawer;

    @Inject
    VirtualApps apps;

    @Inject
    Clock clock;

    /** Those that somebody has, or whose serial or owner contains the words; some dozens at most. */
    public List<VirtualToken> tokens(String words) {
        demo.check();
        return drawer.find(words, clock.instant());
    }

    /** The button of a counting token. */
    public void press(String serial) {
        demo.check();
        drawer.press(serial);
    }

    /** The authenticator apps: those of personas, then the visitor's own. */
    public List<VirtualToken> apps() {
        demo.check();
        return apps.all(clock.instant());
    }

    /**
     * Takes a key over, as an app does that scans the QR code.
     *
     * @param key in Base32, spaces and case as they like
     * @throws InvalidInput if the key cannot be one
     */
    public void addApp(String name, String key) {
        demo.check();
        apps.add(name, key, clock.instant());
    }
}
