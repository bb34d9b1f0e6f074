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

    /** The step-up by what that application accepts, and afterwards its launch (APP-2). */
    public static String stepUpFor(String application) {
        return "/elevate?application=" + encoded(application) + "&" + ReturnAddress.PARAMETER + "="
                + encoded("/launch?id=" + application);
    }

    /** The step-up to that level, and afterwards that address. */
    public static String stepUp(String back, int level) {
        return "/elevate?level=" + level + "&" + ReturnAddress.PARAMETER + "=" + encoded(back);
    }

    /** The same, with that way to present a code chosen. */
    public static String withMethod(String stepUp, String method) {
        return stepUp + "&by=" + encoded(method);
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
