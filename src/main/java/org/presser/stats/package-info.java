/** Figures over many briefings, and differences between two sets of them; sees the model only. */
package org.presser.stats;
