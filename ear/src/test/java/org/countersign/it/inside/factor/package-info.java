/** What protects accounts and factors, called from within the server (cases 4, 9, 14, 16, 22 and 23). */
package org.countersign.it.inside.factor;
