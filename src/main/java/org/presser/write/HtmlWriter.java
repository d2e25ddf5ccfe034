package org.presser.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.presser.model.Briefing;

/**
 * Writes a briefing as one page that needs nothing else: style and script stand in it, and its
 * policy forbids all that would come from elsewhere.
 */
final class HtmlWriter implements BriefingWriter {

  private static final String STYLE = Resource.text("page.css");
  private static final String SCRIPT = Resource.text("page.js");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + sha256(SCRIPT) + "'";

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    String language = briefing.header().language();
    out.write("<!DOCTYPE html>");
    Markup html = new Markup(out);
    html.open("html", "lang", language == null ? "und" : language);
    head(html, briefing);
    html.open("style").flush();
    out.write("\n" + STYLE);
    html.close().close();
    html.open("body");
    bar(html);
    HtmlPage page = new HtmlPage(briefing);
    html.open("main", "dir", page.direction());
    new HtmlCards(html, page).write();
    new HtmlFlow(html, page).write();
    String made = "Made by presser " + Version.current() + " from " + page.file() + ".";
    html.line("footer", made, "dir", "auto");
    html.close();
    html.open("script").flush();
    out.write(SCRIPT);
    html.end().close().close().finish();
  }

  /** Opens the head and leaves it open. */
  private static void head(Markup html, Briefing briefing) throws IOException {
    String title = briefing.header().title();
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "generator", "content", "presser " + Version.current());
    html.line("title", title == null ? briefing.source().name() : title);
  }

  private static void bar(Markup html) throws IOException {
    html.open("div", "class", "bar", "lang", "en");
    html.empty(
        "input",
        "id",
        "search",
        "type",
        "search",
        "placeholder",
        "Search the turns",
        "aria-label",
        "Search the turns");
    html.line("output", "", "id", "count", "for", "search");
    html.line("button", "Side by side", "id", "side", "type", "button", "aria-pressed", "false");
    html.line("button", "Light or dark", "id", "theme", "type", "button");
    html.close();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
