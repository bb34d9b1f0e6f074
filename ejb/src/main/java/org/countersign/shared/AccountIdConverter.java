package org.countersign.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link AccountId} as its number. */
@Converter(autoApply = true)
public class AccountIdConverter implements AttributeConverter<AccountId, Long> {
    @Override
    public Long convertToDatabaseColumn(AccountId id) {
        return id == null ? null : id.value();
    }

    @Override
    public AccountId convertToEntityAttribute(Long column) {
        return column == null ? null : new AccountId(column);
    }
}
