package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.web.edge.Requests.aGet;

import org.junit.jupiter.api.Test;

/** Pages are never kept, versioned resources for good. */
class CachingTest {
    private static final String LOOK = "/jakarta.faces.resource/look.css.xhtml";

    @Test
    void a_resource_with_its_version_is_kept() {
        assertThat(Caching.of(aGet(LOOK).query("ln=countersign&v=97974a4ca17f").request()))
                .isEqualTo(Caching.FOREVER);
    }

    @Test
    void anything_else_is_not() {
        assertThat(Caching.of(aGet(LOOK).query("ln=countersign").request())).isEqualTo(Caching.NONE);
        assertThat(Caching.of(aGet("/home").query("v=1").request())).isEqualTo(Caching.NONE);
        assertThat(Caching.of(aGet("/jakarta.faces.resource/dynamiccontent.properties.xhtml")
                        .query("ln=primefaces&v=15&pfdrid=1")
                        .request()))
                .isEqualTo(Caching.NONE);
    }
}
