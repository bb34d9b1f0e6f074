/** Who is calling: finds the session again at each request, and closes every page that is not open to visitors. */
package org.countersign.web.session;
