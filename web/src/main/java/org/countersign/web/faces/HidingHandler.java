package org.countersign.web.faces;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Set;

/**
 * {@code cs:body}: what stands inside one of our tags, without the tag's own attributes. Tag files pass their attributes
 * on to everything inside them; a field inside a note would take the note's id for its own.
 */
public class HidingHandler extends TagHandler {
    private static final Set<String> HIDDEN = Set.of(
            "id",
            "value",
            "label",
            "help",
            "required",
            "type",
            "autocomplete",
            "inputmode",
            "maxlength",
            "minlength",
            "rows",
            "digits",
            "readonly",
            "disabled",
            "look",
            "kind",
            "icon",
            "word",
            "name",
            "heading",
            "reference",
            "to",
            "hint",
            "styleClass",
            "change",
            "done",
            "style");

    public HidingHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        VariableMapper own = context.getVariableMapper();
        context.setVariableMapper(new Hiding(own));
        try {
            nextHandler.apply(context, parent);
        } finally {
            context.setVariableMapper(own);
        }
    }

    private static final class Hiding extends VariableMapper {
        private final VariableMapper own;

        Hiding(VariableMapper own) {
            this.own = own;
        }

        @Override
        public ValueExpression resolveVariable(String name) {
            return HIDDEN.contains(name) ? null : own.resolveVariable(name);
        }

        @Override
        public ValueExpression setVariable(String name, ValueExpression expression) {
            return own.setVariable(name, expression);
        }
    }
}
