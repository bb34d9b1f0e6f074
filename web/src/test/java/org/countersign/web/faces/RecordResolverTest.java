package org.countersign.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** Pages read records as they read beans. */
class RecordResolverTest {
    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Plain();

    record Row(String serial) {
        public boolean isDue() {
            return true;
        }
    }

    @Test
    void a_part_of_a_record_is_read() {
        assertThat(resolver.getValue(context, new Row("TA1"), "serial")).isEqualTo("TA1");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void anything_else_is_left_to_others() {
        assertThat(resolver.getValue(context, new Row("TA1"), "due")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void nothing_of_a_record_is_written() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("TA1"), "serial", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class Plain extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
