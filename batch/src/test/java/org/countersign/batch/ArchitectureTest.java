package org.countersign.batch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** The sweeps only start and pace what the product's boundaries do (sections 1 and 8 of the design). */
@AnalyzeClasses(packages = "org.countersign.batch", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_sweeps_see_only_boundaries_and_vocabulary = classes()
            .should()
            .onlyDependOnClassesThat(describe("are boundaries, vocabulary or not ours", ArchitectureTest::open))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_sweeps_touch_no_table = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(Date.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_prints =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    /** Were the product's classes not on the path, the first rule would hold for nothing. */
    @Test
    void the_product_is_in_sight() {
        JavaClasses product = new ClassFileImporter().importPackages("org.countersign");
        assertThat(product.stream().filter(type -> type.getPackageName().endsWith(".entity")))
                .isNotEmpty()
                .noneMatch(ArchitectureTest::open);
    }

    private static boolean open(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return !name.startsWith("org.countersign")
                || name.startsWith("org.countersign.batch")
                || name.matches("org\\.countersign\\.\\w+(\\.boundary)?");
    }
}
