package org.countersign.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link OrganizationId} as its number. */
@Converter(autoApply = true)
public class OrganizationIdConverter implements AttributeConverter<OrganizationId, Long> {
    @Override
    public Long convertToDatabaseColumn(OrganizationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public OrganizationId convertToEntityAttribute(Long column) {
        return column == null ? null : new OrganizationId(column);
    }
}
