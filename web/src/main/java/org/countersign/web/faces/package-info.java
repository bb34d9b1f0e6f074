/**
 * What Faces has to be taught: nonces on scripts, versions on resources, the component library's theme in our colours,
 * records as beans, plain words for what went wrong, and what to do with exceptions. Knows no feature.
 */
package org.countersign.web.faces;
