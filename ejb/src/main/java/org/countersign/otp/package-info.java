/**
 * The arithmetic of one-time codes (RFC 4226, RFC 6238) and our rules about it: how far a code may be from where its
 * device is expected, what is learned from it, and that nothing at or before the last accepted place is ever accepted
 * again. Pure values; knows no table and claims nothing.
 */
package org.countersign.otp;
