/** Tokens as the database has them. */
package org.countersign.token.entity;
