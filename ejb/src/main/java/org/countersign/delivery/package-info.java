/**
 * Everything that leaves the house for a person: text messages, calls, letters and e-mails. A feature says what and to
 * whom ({@link org.countersign.delivery.boundary.Deliveries}), in its own transaction; when, by which gateway and how
 * often it is tried is decided here, and what became of it is told (DLV-1 to DLV-5). Does not know codes, keys or
 * orders: whoever sends brings the words.
 *
 * <h2>The way of a delivery</h2>
 *
 * The row is written with what caused it. After the commit a message with the row's number, and nothing else, goes to
 * its channel's queue; the relay sends it again where that was lost. A consumer claims the row by a conditional update,
 * speaks with the gateway outside any transaction, and records the outcome; the row's life is one table.
 *
 * <h2>Texts</h2>
 *
 * The texts of {@code Send.email("order-confirmation", …)} lie in {@code src/main/resources/delivery}, one file a
 * language and part; {@code Send.text} and {@code Send.call} likewise:
 *
 * <ul>
 *   <li>{@code order-confirmation_en.txt.ftl}: an e-mail as plain text; its first line is the subject
 *   <li>{@code order-confirmation_en.html.ftl}: what stands inside the frame that all mails share, made of the parts in
 *       {@code mail-parts.html.ftl}: {@code <#import "/mail-parts.html.ftl" as mail> <@mail.title>Thank
 *       you</@mail.title> <@mail.p>…</@mail.p> <@mail.button to="${baseUrl}/orders">Open your orders</@mail.button>
 *       <@mail.code>${key}</@mail.code> <@mail.facts><@mail.fact name="Order">${number}</@mail.fact></@mail.facts>
 *       <@mail.quiet>…</@mail.quiet>}
 *   <li>{@code activation-letter_en.letter.ftl}: a letter's page, XHTML for {@code Send.letter(…)} without an attachment; its
 *       model has {@code address} (lines below the addressee, without the country), {@code country} (ISO 3166-1) and
 *       {@code number} (what the bar code says); where these lie on the paper is set by {@code LetterPaper}
 *   <li>{@code phone-code_en.sms.ftl}: the words of a text message
 *   <li>{@code phone-code_en.voice.ftl}: what a voice reads; {@code digits(code)} has it read sign by sign
 * </ul>
 *
 * English is there always and used where a language is missing. Each variable is what the sender gave {@code with(name,
 * value)}, a text; several of a kind travel as lines ({@code <#list lines?split("\n") as line>}). One that is missing
 * fails, unless the template has a default ({@code ${middleName!}}). In HTML everything is escaped. {@code support} and {@code baseUrl} are
 * there always, for links. A sample of the model lies in {@code src/test/resources/delivery/samples} under the
 * template's name; a test writes every text with it.
 */
package org.countersign.delivery;
