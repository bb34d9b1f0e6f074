/**
 * Everything that leaves the house for a person: text messages, calls, letters and e-mails. A feature says what and to
 * whom ({@link org.countersign.delivery.boundary.Deliveries}), in its own transaction; when, by which gateway and how
 * often it is tried is decided here, and what became of it is told (DLV-1 to DLV-5). Does not know codes, keys or
 * orders: whoever sends brings the words.
 *
 * <h2>Texts</h2>
 *
 * A template {@code phone-code} lies in {@code src/main/resources/delivery}, one file a language and part:
 *
 * <ul>
 *   <li>{@code phone-code_en.sms.ftl}: the words of a text message
 *   <li>{@code phone-code_en.voice.ftl}: what a voice reads; {@code digits(code)} has it read sign by sign
 *   <li>{@code order-confirmation_en.txt.ftl}: an e-mail as plain text; its first line is the subject
 *   <li>{@code order-confirmation_en.html.ftl}: the same as HTML, without the frame: the frame is added
 * </ul>
 *
 * English is there always and is used where a language is missing. Every variable of the model must be used under the
 * name that the sender gave; one that is missing fails. In HTML everything is escaped. {@code baseUrl} is there always,
 * for links.
 */
package org.countersign.delivery;
