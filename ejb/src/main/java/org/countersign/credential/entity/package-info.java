/** Rights, credentials, their phones and codes as the database has them. */
package org.countersign.credential.entity;
