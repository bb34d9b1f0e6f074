/** The door to the wizard. */
package org.countersign.onboarding.boundary;
