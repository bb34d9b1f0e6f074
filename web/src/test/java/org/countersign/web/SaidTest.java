package org.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.shared.MessageKey;
import org.junit.jupiter.api.Test;

/** Section 16: an error that people are promised a text for is one that they can meet. */
class SaidTest {
    /** Where the compiler itself reads an enum's constants. */
    private static final Set<String> OF_ENUMS = Set.of("$values", "<clinit>");

    private final JavaClasses product =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.countersign");

    @Test
    void every_message_is_said_by_somebody() {
        Set<String> said = product.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isAssignableTo(MessageKey.class))
                .filter(access -> !OF_ENUMS.contains(access.getOrigin().getName()))
                .map(access -> access.getTarget().getFullName())
                .collect(Collectors.toSet());
        List<MessageKey> keys = product.stream()
                .filter(type -> type.isAssignableTo(MessageKey.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(MessageKey.class::cast)
                .toList();
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys)
                .filteredOn(key -> !said.contains(key.getClass().getName() + "." + key.name()))
                .as("messages that nothing says")
                .isEmpty();
    }
}
