// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean.h"

#include "report/answer_text.h"
#include "report/personal.h"
#include "json/read.h"
#include "json/write.h"

#include <QRegularExpression>

namespace jotscope::report {

namespace {

using json::Value;

const QString secretMark = QStringLiteral("[secret]");
const QString removedMark = QStringLiteral("[removed]");

/// `"client_secret": "…"`, `access_token=…`
const QRegularExpression &namedSecret()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b((?:access|refresh|id|session|provider|recovery|confirmation)_token|client_secret|client_assertion|password|"
                       "encrypted_password|api_?key|private_key|code_verifier)(\"?\\s*[:=]\\s*\"?)([^\"&\\s,;<>\\[]{3,})"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Lines of a pasted transcript.
const QRegularExpression &secretHeaderLine()
{
    static const QRegularExpression pattern(
        QStringLiteral("^([<>*]?\\s*(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key|apikey|api-key)\\s*:\\s*)(?!\\[).+$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return pattern;
}

bool isSecretHeader(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "apikey", "api-key",
        "x-auth-token", "x-amz-security-token", "dpop"};
    return names.contains(name.toLower());
}

/// What the network writes into the ledger in place of a credential.
bool isMask(const QByteArray &value)
{
    const QByteArray mask = value.startsWith("Bearer ") ? value.sliced(7) : value;
    return mask == "(the token)" || mask == "(not kept)" || (mask.startsWith("(secret ") && mask.endsWith(')'));
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
    return masked(this->text(text));
}

QString Cleaner::masked(QString text) const
{
    text.replace(namedSecret(), QStringLiteral("\\1\\2") + secretMark);
    return text.replace(secretHeaderLine(), QStringLiteral("\\1") + secretMark);
}

Value Cleaner::scalar(const Value &value, const QString &name, bool inAnswer, const char *forced) const
{
    const Privacy privacy = inAnswer ? privacyOfAnswer(name) : privacyOfClaim(name);
    const bool isText = value.isString() || value.isNumber();
    if (isText && privacy.kind == Privacy::Kind::Secret && (inAnswer || m_known.hidesTokens()))
        return Value::of(value.isString() && value.text.isEmpty() ? QString() : secretMark);
    if (!m_known.hidesPeople() || !isText || (!inAnswer && m_known.keptClaims.contains(name)))
        return value.isString() ? Value::of(text(value.text)) : value;
    const bool goes = forced || privacy.kind != Privacy::Kind::Public || m_known.droppedClaims.contains(name);
    if (!goes)
        return value.isString() ? Value::of(text(value.text)) : value;
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
    if (!m_known.hidesPeople())
        return foreign(QString::fromUtf8(whole)).toUtf8();
    QByteArray clean;
    for (const AnswerPiece &piece : answerPieces(whole)) {
        switch (piece.kind) {
        case Kind::Status: clean += foreign(QString::fromUtf8(piece.text)).toUtf8(); break;
        case Kind::Header: clean += headerLine(piece.text); break;
        case Kind::Blank: clean += piece.text; break;
        case Kind::Body:
            clean += masked(QString::fromUtf8(body(piece.text.trimmed()))).toUtf8() + (piece.text.endsWith('\n') ? "\n" : "");
            break;
        }
    }
    return clean;
}

QByteArray Cleaner::headerLine(const QByteArray &line) const
{
    const qsizetype colon = line.indexOf(':');
    const bool isMarked = line.startsWith("< ");
    const qsizetype begin = isMarked ? 2 : 0;
    if (colon < begin)
        return removedMark.toUtf8() + '\n'; // a folded header goes on
    QList<net::Header> one{{line.mid(begin, colon - begin).trimmed(), line.mid(colon + 1).trimmed()}};
    headers(one, false);
    return line.first(colon) + ": " + one.front().second + '\n';
}

void Cleaner::headers(QList<net::Header> &headers, bool asked) const
{
    for (net::Header &header : headers) {
        const bool masked = asked && isMask(header.second);
        if (isSecretHeader(header.first) && !masked)
            header.second = secretMark.toUtf8();
        else if (m_known.hidesPeople() && !masked && isPrivateHeader(QString::fromUtf8(header.first)))
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
    return clean == encoded ? url : QUrl(clean);
}

} // namespace jotscope::report
