/**
 * People's logins: name, e-mail, password, roles, where they belong. Does not know sessions or credentials.
 */
package org.countersign.account;
