package org.countersign.web.faces;

import jakarta.faces.application.Resource;

/**
 * The component library's theme: the shapes of its own light theme, its colours replaced by our tokens, so that one file
 * serves light and dark.
 */
final class Theme extends LayeredStyle {
    static final String LIBRARY = "primefaces-countersign";
    static final String SOURCE_LIBRARY = "primefaces-saga-blue";
    private static final String NAME = "theme.css";

    Theme(Resource source) {
        super(source, "library");
    }

    static boolean is(String name, String library) {
        return LIBRARY.equals(library) && NAME.equals(name);
    }

    @Override
    public String getLibraryName() {
        return LIBRARY;
    }

    @Override
    public String getRequestPath() {
        return super.getRequestPath().replace(SOURCE_LIBRARY, LIBRARY);
    }
}
