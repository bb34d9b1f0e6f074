package org.countersign.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;
import java.util.Map;
import org.primefaces.component.datatable.DataTableHandler;

/**
 * {@code cs:table}: the library's table with what all our lists have in common; every attribute of {@code p:dataTable} can
 * still be given.
 */
public class TableHandler extends DataTableHandler {
    public TableHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        super.onComponentCreated(context, component, parent);
        FacesContext faces = context.getFacesContext();
        Map<String, Object> defaults = Map.of(
                "paginator",
                true,
                "paginatorPosition",
                "bottom",
                "paginatorAlwaysVisible",
                false,
                "paginatorTemplate",
                "{FirstPageLink} {PreviousPageLink} {PageLinks} {NextPageLink} {LastPageLink} {CurrentPageReport}",
                "currentPageReportTemplate",
                Words.of(faces, "table.report"),
                "rows",
                20,
                "reflow",
                true,
                "emptyMessage",
                Words.of(faces, "table.empty"));
        defaults.forEach((name, value) -> setUnlessGiven(component, name, value));
    }

    private void setUnlessGiven(UIComponent component, String name, Object value) {
        if (getTagAttribute(name) == null) {
            component.getAttributes().put(name, value);
        }
    }
}
