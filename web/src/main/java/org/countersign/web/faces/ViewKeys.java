package org.countersign.web.faces;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import java.util.Set;

/**
 * Every form of ours carries the key of its view on the server. One that says it needs none is forged: the view that it
 * names is not there, as with any other wrong key (case 42). The exceptions are the pages on which somebody types what may
 * not be kept anywhere, not in a view either (PRF-6); that their forms come from our own pages, the edge sees to.
 */
public class ViewKeys extends ViewHandlerWrapper {
    private static final Set<String> KEPT_NOWHERE =
            Set.of("/agent/case", "/proofing/details", "/proofing/digits", "/proofing/questions", "/proofing/letter");

    public ViewKeys(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        if (!KEPT_NOWHERE.contains(viewId.replaceFirst("\\.xhtml$", ""))
                && renderKit(context).getResponseStateManager().isStateless(context, viewId)) {
            throw new ViewExpiredException(viewId);
        }
        return super.restoreView(context, viewId);
    }

    /** There is no view yet that could name its own. */
    private RenderKit renderKit(FacesContext context) {
        RenderKitFactory kits = (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
        return kits.getRenderKit(context, calculateRenderKitId(context));
    }
}
