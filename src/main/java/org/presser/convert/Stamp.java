package org.presser.convert;

import java.util.List;

/**
 * What an output was made from and by: two runs with the same stamp make the same output.
 *
 * @param version the program's version
 * @param sha256 the checksum of the input
 * @param options what the user asked for that may change the output, see {@link
 *     org.presser.model.Source#options()}
 * @param compact whether the document has no white space between its parts
 */
record Stamp(String version, String sha256, List<String> options, boolean compact) {

  Stamp {
    options = List.copyOf(options);
  }
}
