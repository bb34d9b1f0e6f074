/** The record of acts and its chain, called from within the server and checked by other people's arithmetic (case 62). */
package org.countersign.it.inside.audit;
