package org.presser.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.presser.model.Briefing;
import org.presser.model.Event;
import org.presser.model.Turn;

/** Faults that were found once, each in the smallest transcript that showed it. */
class FoundFaultsTest {

  private static final String TOP = "Press Briefing by Ada Quill\nPort Aldous, May 6, 2031\n\n";

  @Test
  void answersThatRecurAreNoRunningHeads() {
    String round = "Q: Thank you.\n\nMS. QUILL: Next question.\n\n";
    Briefing b =
        parse(
            TOP
                + "MS. QUILL: Good morning. We open the lock.\n\n"
                + round
                + "Q: Will it open?\n\nMS. QUILL: Yes.\n\n"
                + round
                + "Q: Who pays?\n\nMS. QUILL: Yes.\n\n"
                + round);

    assertThat(b.turns()).hasSize(11);
    assertThat(b.furniture()).isEmpty();
  }

  @Test
  void timesAboveNamesMakeNamesNoRunningHeads() {
    Briefing b =
        parse(
            TOP
                + "0:04\nAda Quill\nGood morning to all of you.\n\n"
                + "0:35\nRey Bell\nWill the lock open in June?\n\n"
                + "0:44\nAda Quill\nIt will. The gate is back.\n\n"
                + "0:54\nRey Bell\nWho pays for the pilots?\n\n"
                + "0:57\nAda Quill\nThe Ministry does.\n");

    assertThat(labels(b))
        .containsExactly("Ada Quill", "Rey Bell", "Ada Quill", "Rey Bell", "Ada Quill");
  }

  @Test
  void noteOnTheLastLineStaysAnEvent() {
    Briefing b =
        parse(
            TOP
                + "Reporter: Who pays the pilots?\n\nMinister Quill: The Board of Pilots.\n\n"
                + "Reporter: Is there a date?\n\nMinister Quill: Friday, at noon.\n\n(Laughter.)\n");

    assertThat(b.events()).extracting(Event::text).containsExactly("(Laughter.)");
  }

  @Test
  void timeOfDayAtABrokenLinesStartIsSpeech() {
    Briefing b =
        parse(
            "[00:00:00] QUESTION: A follow-up on the lock. What would you say to the people\n"
                + "of the outer islands? Will the lock open in June, as the minister said?\n\n"
                + "[00:00:17] MR. VENN: Three things matter here: safety, time and money. As the\n"
                + "minister said, we will not close the channel. We expect the work to end at\n"
                + "12:30 on Friday. Nobody has asked us to move the dock behind the pier.\n\n"
                + "[00:00:34] QUESTION: A follow-up on the lock. Did the minister speak about the\n"
                + "dock or the crane at all? How far is the dock from the beacon now?\n");

    assertThat(b.turns().get(1).text()).contains("to end at 12:30 on Friday.");
  }

  @Test
  void numberThatEndsABrokenSentenceIsNoPageNumber() {
    Briefing b =
        parse(
            TOP
                + "Q: I would like to ask about the fees. What would you say to\n"
                + "the people of the outer islands? Who is going to pay the\npilots?\n\n"
                + "MS. QUILL: We have had two inspections, and a third is due\n"
                + "tomorrow. I have nothing to announce. The lock will open on June\n14.\n\n"
                + "Q: Is there a date for the second bill? How far is the channel\n"
                + "from the beacon now?\n");

    assertThat(b.turns().get(1).text()).endsWith("on June 14.");
  }

  @Test
  void dashBehindALabelInCapitalsIsNoSpeech() {
    Briefing b =
        parse(
            TOP
                + "QUESTION – Who pays the pilots?\n\nMR. VENN – The Board does.\n\n"
                + "QUESTION – Is the gate safe?\n\nMR. VENN – It is, since Friday.\n");

    assertThat(b.turns().get(0).text()).isEqualTo("Who pays the pilots?");
  }

  @Test
  void firstWordsBelowALabelThatRecurAreNoLabel() {
    String asks = "Giornalista:\nGrazie, ministra. ";
    Briefing b =
        parse(
            "Conferenza stampa della ministra dei Porti\nPorto Aldo, 6 maggio 2031\n\n"
                + asks
                + "Chi pagherà i piloti?\n\nMinistro Venn:\nLe barche piccole non pagano.\n\n"
                + asks
                + "Quante navi aspettano?\n\nMinistro Venn:\nDodici, da ieri.\n\n"
                + asks
                + "E la chiusa?\n\nMinistro Venn:\nAprirà il 14 giugno.\n");

    assertThat(b.turns()).hasSize(6);
    assertThat(b.turns().get(0).text()).isEqualTo("Grazie, ministra. Chi pagherà i piloti?");
  }

  @Test
  void sentenceThatRecursBeforeAColonIsNoLabel() {
    Briefing b =
        parse(
            "灯塔委员会新闻发布会\n\n【记者】谁来支付引航员的费用？\n\n【发言人】我愿强调一点：南闸保持原样。\n\n"
                + "我愿强调一点：南闸保持原样。\n\n我愿强调一点：我们已经进行了两次检查。\n\n"
                + "【记者】发言人对此有何评论？\n\n【发言人】我们已经进行了两次检查。\n\n"
                + "我愿强调一点：没有人要求我们移动灯塔。\n");

    assertThat(labels(b)).containsExactly("记者", "发言人", "记者", "发言人");
  }

  @Test
  void knownLabelThatStandsOnceAndLastOpensATurn() {
    String round = "记者：东闸会在6月按期开放吗？\n\n主持人：东闸将于6月14日开放。\n\n";
    Briefing b =
        parse(
            "港口部例行记者会\n2031年5月6日\n\n"
                + round.repeat(3)
                + "记者：东闸会在6月按期开放吗？\n\n发言人：东闸将于6月14日开放。我们已经进行了两次检查。我愿强调一\n点：南闸保持原样。\n");

    assertThat(labels(b)).hasSize(8).last().isEqualTo("发言人");
  }

  @Test
  void nameBehindAFormOfAddressIsALabelWithAPeriod() {
    String round = "Q. What will you do?\n\nThe President. We shall see about Tuesday.\n\n";
    Briefing b = parse(TOP + round.repeat(3) + "Q. And then?\n\nMr. Spence. Last question.\n");

    assertThat(labels(b)).last().isEqualTo("Mr. Spence");
  }

  @Test
  void keyExplainsInitials() {
    String rounds =
        "TJ          Good morning to all of you. The floor is yours.\n\n"
            + "MI          Is the lock open?\n\n"
            + "TAG          It is, since Friday.\n\n";
    Briefing b =
        parse(
            "Harbour Board\nVirtual press conference\n11 May 2031\n\nSpeaker key\n\n"
                + "TJ Tom Jessop\nTAG Dr Tessa Ann Gale\nMI Michelle\n\n"
                + rounds.repeat(2));

    assertThat(labels(b)).containsExactly("TJ", "MI", "TAG", "TJ", "MI", "TAG");
  }

  @Test
  void timeBelowTheLastTurnEndsTheBriefing() {
    Briefing b =
        parse(
            TOP
                + "Q: When does it open?\n\nMS. QUILL: In June.\n\nQ: Who pays?\n\n"
                + "MS. QUILL: We do. Thank you.\n\n2:19 P.M.\n\nNext post: A statement.\n");

    assertThat(b.turns()).last().extracting(Turn::text).isEqualTo("We do. Thank you.");
  }

  @Test
  void announcedNameMayEndItsLineWithACommaAndABlank() {
    Briefing b =
        parse(
            "PRINCIPALS: Minister Ada Quill, \nMinister of Ports; Dr. Rey Bell, Officer of \nHealth\n\n"
                + "Question: Who pays?\n\nAda Quill: The Board does.\n\n"
                + "Question: When?\n\nAda Quill: It does now.\n");

    assertThat(labels(b)).endsWith("Question", "Ada Quill", "Question", "Ada Quill");
  }

  @Test
  void bracketMayCloseBetweenAKeyAndItsColon() {
    Briefing b =
        parse(
            "Journal : Ministry of Ports (ＭOFA) Date : Author : NA Page No. : NA\n\n"
                + "Q: Who pays?\n\nA: The Board does.\n\nQ: When?\n\nA: It does now.\n");

    assertThat(b.header().fields()).containsKey("Journal");
  }

  private static List<String> labels(Briefing briefing) {
    return briefing.turns().stream().map(Turn::label).filter(Objects::nonNull).toList();
  }

  private static Briefing parse(String text) {
    return TranscriptParser.create().parse(text);
  }
}
