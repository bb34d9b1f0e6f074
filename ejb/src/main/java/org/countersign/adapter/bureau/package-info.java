/**
 * Credit bureaus.
 *
 * <p>No two of them speak alike. {@link org.countersign.adapter.bureau.HttpCreditBureau} speaks the few words below, JSON
 * in UTF-8 by HTTP/1.1, which an operator's own service translates for the bureau that he has a contract with. All paths
 * stand below {@code COUNTERSIGN_BUREAU_HTTP_URL}; every answer has the status 200, or 404 for an inquiry that is not
 * known (any more). 400, 409 and 422 to what a person typed are a word about it, which costs a try as any other does: of
 * details and digits that he is not located, of answers that they came too late. All other statuses count as the bureau
 * being away, which costs no try; 5xx and 429 also as its being ill, as a connection that fails and an answer that does not
 * come in time: after some of these in a row nobody asks it for a while.
 *
 * <pre>
 * POST /inquiries
 *   {"request": "…",
 *    "name": {"first": "…", "middle": "…", "last": "…", "suffix": "…"},
 *    "address": {"line1": "…", "line2": "…", "city": "…", "region": "…", "postalCode": "…", "country": "US"},
 *    "phone": "+1…", "birth": "1970-01-31", "lastFour": "…" or "ssn": "…"}
 *   what is not known is left out; the same request again gives the same answer
 * POST /inquiries/{reference}/digits
 *   {"ssn": "…"}
 * both answer one of
 *   {"outcome": "questions", "reference": "…", "questions": [{"text": "…", "choices": ["…", "…"]}]}
 *   {"outcome": "located", "reference": "…"}
 *   {"outcome": "digits-needed", "reference": "…"}
 *   {"outcome": "not-located", "reference": "…"}
 *   where a reference is up to 64 letters, digits, - and _
 * POST /inquiries/{reference}/answers
 *   {"answers": [1, 3, 2, 4]}
 *   the chosen choices, counted from 1: one for each question
 *   answers {"verdict": "right"}, "wrong" or "too-late"; what is handed in again does not change it
 * GET /inquiries/{reference}/verdict
 *   answers the same, or "none" where nothing was judged
 * GET /inquiries/{reference}/address
 *   answers an address as above
 * </pre>
 */
package org.countersign.adapter.bureau;
