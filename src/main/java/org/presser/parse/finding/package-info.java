/** Findings: what a person should look at in the finished pieces. */
package org.presser.parse.finding;
