/** Home: the person's credentials and applications. */
package org.countersign.web.home;
