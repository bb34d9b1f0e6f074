/**
 * Printers of letters: a simulated one, and one that is a folder shared with a print service.
 *
 * <h2>For the print service</h2>
 *
 * <ul>
 *   <li>{@code manifest/2026-07-26-0001.csv} lists letters to be printed: file, length, SHA-256, and in a last line {@code
 *       total}, how many and how long together. Every letter stands in one list. It is there before its letters can be
 *       read, and never changes.
 *   <li>{@code out/7KQ2M4XW3Z1A.p7m} is a letter that a list names: a PDF in CMS AuthEnvelopedData (RFC 5083, AES-256-GCM) for
 *       the service's certificate. {@code openssl cms -decrypt -inform DER -binary -in … -inkey … -recip …} opens it. The
 *       service reads it and leaves it there.
 *   <li>{@code receipts/anything.csv} is what the service tells, a line a letter: {@code
 *       7KQ2M4XW3Z1A,mailed,2026-07-27T14:03:00Z}, also {@code delivered} and {@code returned}. It is written under another
 *       name and renamed. Within a minute a letter that was mailed is gone from {@code out}; lines that cannot be understood
 *       lie in {@code receipts/refused}.
 * </ul>
 *
 * The paper is the receiver's country's, and shows its address and the bar code of its number (Code 128) through the window
 * of a DIN C6/5 or DL envelope (form B of DIN 5008) or of a number 10 envelope, folded in three.
 */
package org.countersign.adapter.print;
