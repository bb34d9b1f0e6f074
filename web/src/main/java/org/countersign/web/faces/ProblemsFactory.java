package org.countersign.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes {@link Problems} the one place where exceptions of pages end. */
public class ProblemsFactory extends ExceptionHandlerFactory {
    public ProblemsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Problems(getWrapped().getExceptionHandler());
    }
}
