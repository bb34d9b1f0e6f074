/**
 * The way from "I need a second factor" to an active one, as a wizard that can be left and taken up again anywhere
 * (ONB-1 to ONB-5): what is needed and recommended, the license key, the confirmed details, the security methods. Leads
 * through what other features do; keeps only where a person stands.
 */
package org.countersign.onboarding;
