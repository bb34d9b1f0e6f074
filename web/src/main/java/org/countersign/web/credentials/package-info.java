/** Manage OTP: what the viewer holds, registering a token, a phone or an app, and getting back in step. */
package org.countersign.web.credentials;
