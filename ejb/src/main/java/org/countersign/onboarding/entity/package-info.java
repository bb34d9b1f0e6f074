/** Where people stand, as the database keeps it. */
package org.countersign.onboarding.entity;
