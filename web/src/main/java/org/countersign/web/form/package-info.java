/** What several pages ask alike; each has a part of the same name that shows its fields. */
package org.countersign.web.form;
