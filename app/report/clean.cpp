// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean.h"

#include "report/answer_text.h"
#include "report/personal.h"
#include "report/secrets.h"
#include "json/read.h"
#include "json/write.h"

#include <QRegularExpression>

namespace jotscope::report {

namespace {

using json::Value;

const QString removedMark = QStringLiteral("[removed]");

/// What the network writes into the ledger in place of a credential.
bool isMask(const QByteArray &value)
{
    const QByteArray mask = value.startsWith("Bearer ") ? value.sliced(7) : value;
    return mask == "(the token)" || mask == "(not kept)" || (mask.startsWith("(secret ") && mask.endsWith(')'));
}

/// The blanks and line ends around it stay as they were.
template <typename Clean>
QByteArray cleanAround(const QByteArray &text, Clean clean)
{
    const QByteArray inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(inner);
    return text.first(begin) + clean(inner) + text.sliced(begin + inner.size());
}

/// A member's name that names a person: an e-mail, an id.
bool namesSomebody(const QString &name)
{
    static const QRegularExpression id(QStringLiteral("@|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-|\\d{6}"));
    return name.contains(id);
}

} // namespace

QString Cleaner::text(const QString &text) const
{
    const QString whole = m_known.hidesTokens() ? cutTokens(text, m_known.hidesPeople()) : text;
    return m_scrub.isEmpty() ? whole : m_scrub.text(whole);
}

QString Cleaner::foreign(const QString &text) const
{
    return withoutSecrets(this->text(text));
}

Value Cleaner::scalar(const Value &value, const QString &name, bool inAnswer, const char *forced) const
{
    const Privacy privacy = inAnswer ? privacyOfAnswer(name) : privacyOfClaim(name);
    const bool isText = value.isString() || value.isNumber();
    const bool isSecret = privacy.kind == Privacy::Kind::Secret && (value.isNumber() || isSecretValue(name, value.text));
    if (isText && isSecret && (inAnswer || m_known.hidesTokens()))
        return Value::of(secretMark);
    const bool goes = forced || privacy.kind != Privacy::Kind::Public || m_known.droppedClaims.contains(name);
    if (!goes || !m_known.hidesPeople() || !isText || (!inAnswer && m_known.keptClaims.contains(name)))
        return value.isString() ? Value::of(inAnswer ? foreign(value.text) : text(value.text)) : value;
    const QString source = value.isString() ? value.text : QString::fromLatin1(value.number);
    if (source.isEmpty())
        return value;
    if (const QString label = m_known.pseudonyms.find(source); !label.isEmpty())
        return Value::of(label);
    if (inAnswer)
        return Value::of(removedMark);
    return Value::of(m_known.pseudonyms.labelFor(source, forced ? forced : privacy.label, name));
}

Value Cleaner::value(const Value &value, const QString &name, bool inAnswer, const char *forced) const
{
    if (!value.isArray() && !value.isObject())
        return scalar(value, name, inAnswer, forced);
    Value clean = value.isArray() ? Value::array() : Value::object();
    for (const Value &item : value.items)
        clean.items.push_back(this->value(item, name, inAnswer, forced));
    for (const json::Member &member : value.members) {
        const Privacy privacy = inAnswer ? privacyOfAnswer(member.name) : privacyOfClaim(member.name);
        const char *inside = forced ? forced : privacy.kind == Privacy::Kind::Personal ? privacy.label : nullptr;
        const bool named = m_known.hidesPeople() && namesSomebody(member.name);
        json::Member made = member;
        made.name = named ? m_known.pseudonyms.labelFor(member.name, "name") : text(member.name);
        made.value = this->value(member.value, member.name, inAnswer, inside);
        clean.members.push_back(std::move(made));
    }
    return clean;
}

QByteArray Cleaner::body(const QByteArray &octets) const
{
    if (octets.isEmpty())
        return octets;
    const json::Document document = json::read(octets);
    if (document.isSound()) {
        const Value clean = answer(document.root);
        if (m_known.hidesPeople())
            count(clean);
        const QByteArray written = json::write(clean);
        return written == json::write(document.root) ? octets : written;
    }
    if (m_known.hidesPeople())
        return QStringLiteral("[removed: %1 octets that are no JSON]").arg(octets.size()).toUtf8();
    return foreign(QString::fromUtf8(octets)).toUtf8();
}

QByteArray Cleaner::message(const QByteArray &whole) const
{
    using Kind = AnswerPiece::Kind;
    QByteArray clean;
    for (const AnswerPiece &piece : answerPieces(whole)) {
        switch (piece.kind) {
        case Kind::Status: clean += foreign(QString::fromUtf8(piece.text)).toUtf8(); break;
        case Kind::Header: clean += headerLine(piece.text); break;
        case Kind::Blank: clean += piece.text; break;
        case Kind::Body: clean += cleanAround(piece.text, [this](const QByteArray &inner) { return body(inner); }); break;
        }
    }
    return clean;
}

QByteArray Cleaner::headerLine(const QByteArray &line) const
{
    const qsizetype colon = line.indexOf(':');
    const bool isMarked = line.startsWith("< ");
    const qsizetype begin = isMarked ? 2 : 0;
    if (colon < begin) // a folded header goes on
        return m_known.hidesPeople() ? removedMark.toUtf8() + '\n' : foreign(QString::fromUtf8(line)).toUtf8();
    return line.first(colon + 1) + cleanAround(line.sliced(colon + 1), [&](const QByteArray &value) {
        QList<net::Header> one{{line.mid(begin, colon - begin).trimmed(), value}};
        headers(one, false);
        return one.front().second;
    });
}

void Cleaner::headers(QList<net::Header> &headers, bool asked) const
{
    for (net::Header &header : headers) {
        const bool masked = asked && isMask(header.second);
        const QString name = QString::fromUtf8(header.first);
        if (!masked && isSecretHeader(name) && isSecretValue(name, QString::fromUtf8(header.second)))
            header.second = secretMark.toUtf8();
        else if (m_known.hidesPeople() && !masked && isPrivateHeader(name))
            header.second = removedMark.toUtf8();
        else
            header.second = foreign(QString::fromUtf8(header.second)).toUtf8();
    }
}

void Cleaner::count(const Value &value) const
{
    for (const Value &item : value.items)
        count(item);
    for (const json::Member &member : value.members) {
        if (member.value.isArray() || member.value.isObject())
            count(member.value);
        else
            ++(member.value.text == removedMark ? m_known.answersLeftOut : m_known.answersKept);
    }
}

QUrl Cleaner::url(const QUrl &url) const
{
    if (url.isEmpty())
        return url;
    const QString encoded = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    const QString clean = foreign(encoded);
    return clean == url.toString(QUrl::FullyEncoded) ? url : QUrl(clean);
}

} // namespace jotscope::report
