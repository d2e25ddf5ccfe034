/** Turns the text of press briefings into JSON. */
module org.presser {
  requires info.picocli;
  requires com.github.albfernandez.juniversalchardet;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires me.tongfei.progressbar;
  requires org.jsoup;
  requires tools.jackson.core;

  exports org.presser.eval;
  exports org.presser.lexicon;
  exports org.presser.model;
  exports org.presser.parse;
  exports org.presser.read;
  exports org.presser.stats;
  exports org.presser.text;
  exports org.presser.write;

  opens org.presser.cli to
      info.picocli;
}
