package org.countersign.application.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.application.ApplicationNeeds;
import org.countersign.application.NewApplication;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/** Something a partner protects. It says which level and which kinds of credential it wants. */
@Entity
public class Application {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "partner_id")
    private OrganizationId partner;

    private String name;
    private String description;

    @Column(name = "required_level")
    private int requiredLevel;

    @Column(name = "methods_needed")
    private int methodsNeeded;

    @Column(name = "launch_path")
    private String launchPath;

    @ElementCollection
    @CollectionTable(name = "application_kind", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<Kind> accepts = EnumSet.noneOf(Kind.class);

    protected Application() {}

    public Application(PublicId publicId, NewApplication asked) {
        this.publicId = publicId;
        this.partner = asked.partner();
        this.name = asked.name();
        this.description = asked.description();
        this.requiredLevel = asked.requiredLevel();
        this.methodsNeeded = asked.methodsNeeded();
        this.launchPath = asked.launchPath();
        this.accepts.addAll(asked.accepts());
    }

    public long id() {
        return id;
    }

    public ApplicationNeeds needs() {
        return new ApplicationNeeds(publicId, name, requiredLevel, Set.copyOf(accepts));
    }

    public PublicId publicId() {
        return publicId;
    }
}
