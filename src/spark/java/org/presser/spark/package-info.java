/** Runs the parser on Apache Spark; everything here stands above the other packages. */
package org.presser.spark;
