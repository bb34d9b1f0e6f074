/** Making, looking up, claiming and throttling license keys. */
package org.countersign.license.control;
