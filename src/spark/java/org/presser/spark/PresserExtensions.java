package org.presser.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import scala.Function1;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.BoxedUnit;

/**
 * Makes {@code parse_briefing} known to every session of a program that is written in whatever
 * language: {@code spark.sql.extensions=org.presser.spark.PresserExtensions}.
 */
public final class PresserExtensions implements SparkSessionExtensionsProvider {

  /** Makes the extensions. */
  public PresserExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    SparkUserDefinedFunction function = (SparkUserDefinedFunction) ParseBriefing.function();
    Function1<Seq<Expression>, Expression> builder =
        arguments -> UserDefinedFunctionUtils.toScalaUDF(function, one(arguments));
    extensions.injectFunction(
        new Tuple3<>(
            FunctionIdentifier.apply(ParseBriefing.NAME),
            new ExpressionInfo(ParseBriefing.class.getName(), ParseBriefing.NAME),
            builder));
    return BoxedUnit.UNIT;
  }

  private static Seq<Expression> one(Seq<Expression> arguments) {
    if (arguments.length() != 1) {
      throw new IllegalArgumentException(ParseBriefing.NAME + " takes one text");
    }
    return arguments;
  }
}
