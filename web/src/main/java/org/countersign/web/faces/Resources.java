package org.countersign.web.faces;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names every static resource by its content, so that browsers keep it for good and yet never show an old one; and
 * serves the component library's styles in layers and its {@link Theme} in our colours.
 */
public class Resources extends ResourceHandlerWrapper {
    private static final String DYNAMIC = "pfdrid";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public Resources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return ours(name, library, super.createResource(name, source(name, library)));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return ours(name, library, super.createResource(name, source(name, library), contentType));
    }

    @Override
    public boolean libraryExists(String library) {
        return Theme.LIBRARY.equals(library) || super.libraryExists(library);
    }

    private static String source(String name, String library) {
        return Theme.is(name, library) ? Theme.SOURCE_LIBRARY : library;
    }

    private Resource ours(String name, String library, Resource source) {
        if (source == null) {
            return null;
        }
        if (Theme.is(name, library)) {
            return versioned(new Theme(source));
        }
        return versioned(
                "primefaces".equals(library) && name.endsWith(".css") ? new LayeredStyle(source, "structure") : source);
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new VersionedResource(resource, this::versionOf);
    }

    private String versionOf(VersionedResource resource) {
        if (resource.getRequestPathUnversioned().contains(DYNAMIC)) {
            return "";
        }
        if (FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development)) {
            return resource.digest();
        }
        return versions.computeIfAbsent(
                resource.getLibraryName() + "/" + resource.getResourceName(), name -> resource.digest());
    }
}
