/** Orders and their payments when something goes wrong, seen from within. */
package org.countersign.it.inside.order;
