/** The pages of signing in: name, password, one-time password, a new password, and signing out. */
package org.countersign.web.signin;
