/** Products as stored. */
package org.countersign.catalog.entity;
