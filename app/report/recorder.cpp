// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recorder.h"

#include "jose/base64url.h"

namespace jotscope::report {

using json::Value;

namespace {

Value inside(const char *name, const QByteArray &text)
{
    return Value::object().add(QString::fromLatin1(name), Value::of(QString::fromLatin1(text)));
}

} // namespace

Recorder::Recorder(const Value &in, const QString &pointer, Fault &fault) : m_in(&in), m_pointer(pointer), m_fault(&fault)
{
}

void Recorder::write(const char *name, Value value)
{
    if (!value.isNull())
        m_out->add(QString::fromLatin1(name), std::move(value));
}

void Recorder::refuse(const QString &pointer, const QString &expected)
{
    if (!m_fault->isSet())
        *m_fault = {pointer, expected};
}

/// JSON has no text with lone surrogates that readers agree on.
Value Recorder::written(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.isValidUtf16())
        return Value::of(text);
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(uint(unit.unicode()), 16).rightJustified(4, '0');
    return inside("utf16", hex);
}

Value Recorder::written(const QByteArray &octets)
{
    if (octets.isEmpty())
        return {};
    const QString text = QString::fromUtf8(octets);
    return text.toUtf8() == octets ? Value::of(text) : inside("base64url", jose::toBase64Url(octets));
}

Value Recorder::written(const QUrl &url)
{
    return url.isEmpty() ? Value() : Value::of(url.toString(QUrl::FullyEncoded));
}

Value Recorder::written(const QDateTime &instant)
{
    return instant.isValid() ? Value::of(instant.toUTC().toString(Qt::ISODateWithMs)) : Value();
}

Value Recorder::written(const QPair<QByteArray, QByteArray> &header)
{
    return Value::array().add(Value::of(QString::fromUtf8(header.first))).add(Value::of(QString::fromUtf8(header.second)));
}

void Recorder::read(const Value &value, bool &member, const QString &pointer)
{
    if (!value.isBool())
        return refuse(pointer, QStringLiteral("true or false"));
    member = value.boolean;
}

void Recorder::read(const Value &value, QString &member, const QString &pointer)
{
    const QByteArray hex = value.textAt(u"utf16").toLatin1();
    if (!value.isString() && hex.isEmpty())
        return refuse(pointer, QStringLiteral("a string"));
    member = value.text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        member += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
}

void Recorder::read(const Value &value, QByteArray &member, const QString &pointer)
{
    const QString encoded = value.textAt(u"base64url");
    if (!value.isString() && encoded.isEmpty())
        return refuse(pointer, QStringLiteral("a string or {\"base64url\": …}"));
    member = value.isString() ? value.text.toUtf8() : jose::fromBase64Url(encoded.toLatin1()).octets;
}

void Recorder::read(const Value &value, QUrl &member, const QString &pointer)
{
    if (!value.isString())
        return refuse(pointer, QStringLiteral("an address"));
    member = QUrl(value.text);
}

void Recorder::read(const Value &value, QDateTime &member, const QString &pointer)
{
    const QDateTime instant = QDateTime::fromString(value.stringOr(), Qt::ISODateWithMs);
    if (!instant.isValid())
        return refuse(pointer, QStringLiteral("an instant such as 2026-01-02T03:04:05Z"));
    member = instant.toUTC();
}

void Recorder::read(const Value &value, QPair<QByteArray, QByteArray> &member, const QString &pointer)
{
    if (value.items.size() != 2)
        return refuse(pointer, QStringLiteral("a header's name and value"));
    member = {value.items[0].stringOr().toUtf8(), value.items[1].stringOr().toUtf8()};
}

qint64 Recorder::number(const Value &value, const QString &pointer)
{
    bool isNumber = false;
    const qint64 number = value.isNumber() ? value.number.toLongLong(&isNumber) : 0;
    if (!isNumber)
        refuse(pointer, QStringLiteral("a whole number"));
    return number;
}

} // namespace jotscope::report
