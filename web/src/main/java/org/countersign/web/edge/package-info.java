/**
 * The outer edge of the pages: what every request passes first and every response carries. Gives each request its
 * correlation id and its nonce, refuses what no page of ours would send (methods, hosts, sizes, foreign forms), and sets
 * the headers that keep browsers on our side. Knows nothing of Faces and of features.
 */
package org.countersign.web.edge;
