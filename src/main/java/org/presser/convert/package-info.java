/** Whole folders: finds transcripts, has them parsed in parallel, writes and reports. */
package org.presser.convert;
