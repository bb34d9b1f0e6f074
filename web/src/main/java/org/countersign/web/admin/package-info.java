/** The office's pages: payments for orders, and where to find the others. */
package org.countersign.web.admin;
