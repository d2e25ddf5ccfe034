/** Measures parsed briefings against gold that people made by hand. */
package org.presser.eval;
