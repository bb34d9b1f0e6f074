/**
 * The stock of hardware tokens: their secrets (sealed), whom each one is meant for, and their life from delivery to
 * retirement. Does not know credentials; they fetch a token's secret here once, when it is bound.
 */
package org.countersign.token;
