package org.countersign.web.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people are led who have to prove themselves first, and come back from. */
public final class Doors {
    /** Any factor that was entered a moment ago will do. */
    public static final int ANY_OTP = 2;

    private Doors() {}

    /** The sign-in, and afterwards that address. */
    public static String signIn(String back) {
        return "/signin?" + ReturnAddress.PARAMETER + "=" + encoded(back);
    }

    /** The step-up to that level, and afterwards that address. */
    public static String stepUp(String back, int level) {
        return "/elevate?level=" + level + "&" + ReturnAddress.PARAMETER + "=" + encoded(back);
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
