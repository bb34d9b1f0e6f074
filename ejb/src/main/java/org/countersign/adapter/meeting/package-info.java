/** Meeting rooms: the product's own, and those of a video service that the operator names. */
package org.countersign.adapter.meeting;
