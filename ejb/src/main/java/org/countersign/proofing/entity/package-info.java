/** Cases, their history, agreements and proofs as they are stored. */
package org.countersign.proofing.entity;
