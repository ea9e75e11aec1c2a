// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/number.h"

#include <QByteArrayView>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jotscope::json {

namespace {

/// A number as sign, significant digits (no zeros at either end) and the power of ten behind them.
struct Decimal {
    bool negative = false;
    QByteArray digits;
    qint64 exponent = 0;
};

Decimal decimalOf(QByteArrayView number)
{
    Decimal decimal;
    qsizetype i = 0;
    if (i < number.size() && number[i] == '-') {
        decimal.negative = true;
        ++i;
    }
    bool behindPoint = false;
    for (; i < number.size() && number[i] != 'e' && number[i] != 'E'; ++i) {
        if (number[i] == '.') {
            behindPoint = true;
            continue;
        }
        decimal.digits.append(number[i]);
        if (behindPoint)
            --decimal.exponent;
    }
    if (i < number.size()) {
        constexpr qint64 far = 1'000'000; // beyond any double; keeps sums from overflowing
        bool ok = false;
        const qint64 written = number.sliced(i + 1).toByteArray().toLongLong(&ok);
        decimal.exponent += ok ? qBound(-far, written, far) : (number[i + 1] == '-' ? -far : far);
    }
    while (decimal.digits.endsWith('0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits[zeros] == '0')
        ++zeros;
    decimal.digits.remove(0, zeros);
    if (decimal.digits.isEmpty())
        decimal.exponent = 0;
    return decimal;
}

} // namespace

std::optional<qint64> exactInteger(const QByteArray &number)
{
    const Decimal decimal = decimalOf(number);
    if (decimal.digits.isEmpty())
        return number.isEmpty() ? std::nullopt : std::optional<qint64>(0);
    if (decimal.exponent < 0 || decimal.exponent + decimal.digits.size() > 19)
        return std::nullopt;
    bool ok = false;
    const QByteArray whole = (decimal.negative ? "-" : "") + decimal.digits + QByteArray(decimal.exponent, '0');
    const qint64 value = whole.toLongLong(&ok);
    return ok ? std::optional<qint64>(value) : std::nullopt;
}

bool changesAsDouble(const QByteArray &number)
{
    constexpr qsizetype alwaysExact = 15; // digits
    if (number.size() <= alwaysExact && std::all_of(number.begin(), number.end(), [](char one) { return one >= '0' && one <= '9'; }))
        return false;
    const Decimal asked = decimalOf(number);
    if (asked.digits.isEmpty())
        return false;
    if (asked.digits.size() + asked.exponent > 310 || asked.digits.size() + asked.exponent < -330)
        return true;
    const double nearest = number.toDouble();
    if (!std::isfinite(nearest))
        return true;
    // A decimal fraction is never exact in binary; what matters is whether it comes back as written.
    const Decimal back = decimalOf(QByteArray::number(nearest, 'g', std::numeric_limits<double>::max_digits10));
    const Decimal shortest = decimalOf(QByteArray::number(nearest, 'g', QLocale::FloatingPointShortest));
    const auto same = [&asked](const Decimal &other) { return other.digits == asked.digits && other.exponent == asked.exponent; };
    return !same(back) && !same(shortest);
}

} // namespace jotscope::json
