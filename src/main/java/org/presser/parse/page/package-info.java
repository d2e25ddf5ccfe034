/** The text as lines: blanks, margins, how it is wrapped. */
package org.presser.parse.page;
