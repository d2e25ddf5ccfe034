/** The header: where it ends, its fields, title, date, time, place, institution, who briefs. */
package org.presser.parse.header;
