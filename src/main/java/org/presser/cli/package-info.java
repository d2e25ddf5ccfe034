/** The command line: the only place that knows picocli and the standard streams. */
package org.presser.cli;
