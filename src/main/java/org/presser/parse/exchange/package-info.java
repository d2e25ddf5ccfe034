/** Exchanges: questions with their answers, and which question follows up which. */
package org.presser.parse.exchange;
