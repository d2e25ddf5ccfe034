package org.presser.spark;

/**
 * One input of the job: bytes that should hold a transcript, or what is wrong with them.
 *
 * @param id the name that its rows and its failure bear
 * @param bytes what was read, or null where there is a problem
 * @param problem why there are no bytes, in one line, or null
 */
record Document(String id, byte[] bytes, String problem) {

  static Document of(String id, byte[] bytes) {
    return new Document(id, bytes, null);
  }

  static Document broken(String id, String problem) {
    return new Document(id, null, problem);
  }
}
