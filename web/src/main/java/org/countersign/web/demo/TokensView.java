package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.countersign.demo.VirtualToken;
import org.countersign.demo.boundary.VirtualTokens;
import org.countersign.web.shell.BadgeView;
import org.countersign.web.shell.TextView;

/** The virtual tokens and apps, as if they lay on the desk. */
@Named
@RequestScoped
public class TokensView {
    private static final String HERE = "/demo/tokens?faces-redirect=true&includeViewParams=true";

    @Inject
    VirtualTokens drawer;

    @Inject
    BadgeView badges;

    @Inject
    TextView text;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private String words;
    private String name;
    private String key;

    /** Presses the button that was pressed, if one was; only a form that was sent presses any (case 44). */
    public String press() {
        String pressed = parameters.get("press");
        if (pressed == null) {
            return null;
        }
        drawer.press(pressed);
        return HERE;
    }

    public String add() {
        drawer.addApp(name, key);
        return HERE;
    }

    public List<VirtualToken> getTokens() {
        return drawer.tokens(words);
    }

    public List<VirtualToken> getApps() {
        return drawer.apps();
    }

    /** Whose it is, and how it makes its codes. */
    public String about(VirtualToken token) {
        String kind = text.of(token.counting() ? "demo.tokens.counter" : "demo.tokens.clock", token.digits());
        return token.owner() == null ? kind : text.of("demo.tokens.of", token.owner(), kind);
    }

    public String look(VirtualToken token) {
        return badges.look(token.state());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
