/** The parsed result as immutable records; this package imports nothing else of presser. */
package org.presser.model;
