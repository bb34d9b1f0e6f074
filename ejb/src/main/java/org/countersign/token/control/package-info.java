/** The rules of the stock: who gets which token, and its moves. */
package org.countersign.token.control;
