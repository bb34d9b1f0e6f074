/** What is recommended, where a person stands, and what each step changes. */
package org.countersign.onboarding.control;
