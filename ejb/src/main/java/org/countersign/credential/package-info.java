/**
 * What an account holds as its second factor, and under which right: subscriptions, credentials and their life, how
 * each kind is registered, and the one gate through which every code is judged (SEC-1). Does not know how a right was
 * paid for, nor sessions: who raises a session observes {@link org.countersign.credential.OtpAccepted}.
 */
package org.countersign.credential;
