/** A briefing as JSON, for programs to read; sees the model only. */
package org.presser.write;
