/** License keys as the database keeps them. */
package org.countersign.license.entity;
