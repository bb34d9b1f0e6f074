/** Companies: partners who own applications, suppliers whose people need them. */
package org.countersign.organization;
