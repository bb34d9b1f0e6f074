/**
 * Identity proofing: whether somebody is who he says he is, by a credit bureau, a letter or a meeting (PRF). What he
 * tells of himself for that is handed on and forgotten; kept is what came of it (PRF-6).
 */
package org.countersign.proofing;
