/** Roles: who asks, who answers, who runs the meeting; over all labels of a document at once. */
package org.presser.parse.role;
