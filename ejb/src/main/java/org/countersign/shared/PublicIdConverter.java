package org.countersign.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PublicId} as its text. */
@Converter(autoApply = true)
public class PublicIdConverter implements AttributeConverter<PublicId, String> {
    @Override
    public String convertToDatabaseColumn(PublicId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PublicId convertToEntityAttribute(String column) {
        return column == null ? null : new PublicId(column);
    }
}
