// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/number.h"

#include <QTest>

using namespace jotscope;

Q_DECLARE_METATYPE(std::optional<qint64>)

class Number : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnExactIntegerOrNot_data();
    void isAnExactIntegerOrNot();
    void changesAsADouble_data();
    void changesAsADouble();
};

void Number::isAnExactIntegerOrNot_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<std::optional<qint64>>("integer");
    const auto row
        = [](const char *name, const char *number, std::optional<qint64> integer) { QTest::newRow(name) << QByteArray(number) << integer; };
    row("zero", "0", 0);
    row("minus zero", "-0", 0);
    row("zero with a fraction and a far exponent", "0.000e99999999999999999999", 0);
    row("a NumericDate", "1516239022", 1516239022);
    row("a whole number written with a fraction", "1516239022.000", 1516239022);
    row("a whole number written with an exponent", "1.516239022e9", 1516239022);
    row("a whole number with trailing zeros cut by a negative exponent", "15000e-3", 15);
    row("a half", "0.5", std::nullopt);
    row("a whole number and a bit", "1516239022.0001", std::nullopt);
    row("one less than the largest", "9223372036854775806", 9223372036854775806);
    row("the largest", "9223372036854775807", 9223372036854775807);
    row("one more than the largest", "9223372036854775808", std::nullopt);
    row("the smallest", "-9223372036854775808", std::numeric_limits<qint64>::min());
    row("one less than the smallest", "-9223372036854775809", std::nullopt);
    row("ten to the 18th", "1e18", 1'000'000'000'000'000'000);
    row("ten to the 19th", "1e19", std::nullopt);
    row("an exponent beyond 64 bits", "1e99999999999999999999", std::nullopt);
    row("a negative exponent beyond 64 bits", "1e-99999999999999999999", std::nullopt);
}

void Number::isAnExactIntegerOrNot()
{
    QFETCH(QByteArray, number);
    QFETCH(std::optional<qint64>, integer);
    QVERIFY(json::exactInteger(number) == integer);
}

void Number::changesAsADouble_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("changes");
    const auto row = [](const char *name, const char *number, bool changes) { QTest::newRow(name) << QByteArray(number) << changes; };
    row("zero", "0", false);
    row("a NumericDate", "1516239022", false);
    row("a decimal fraction", "0.1", false);
    row("a fraction with trailing zeros", "1.500", false);
    row("one less than 2^53", "9007199254740991", false);
    row("2^53", "9007199254740992", false);
    row("one more than 2^53", "9007199254740993", true);
    row("two more than 2^53", "9007199254740994", false);
    row("a snowflake id", "1234567890123456789", true);
    row("a round id beyond 2^53", "10000000000000000000", false);
    row("a negative id beyond 2^53", "-9007199254740993", true);
    row("seventeen digits that a double holds", "0.30000000000000004", false);
    row("more digits than a double holds", "3.14159265358979323846", true);
    row("the largest double", "1.7976931348623157e308", false);
    row("just beyond the largest double", "1.7976931348623159e308", true);
    row("far beyond the largest double", "1e400", true);
    row("the smallest double", "5e-324", false);
    row("below the smallest double", "1e-400", true);
    row("an exponent beyond 64 bits", "1e99999999999999999999", true);
}

void Number::changesAsADouble()
{
    QFETCH(QByteArray, number);
    QTEST(json::changesAsDouble(number), "changes");
}

QTEST_GUILESS_MAIN(Number)
#include "tst_number.moc"
