// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/envelope.h"

#include "directory/answer.h"

#include <QRegularExpression>

namespace jotscope::directory {

using json::Value;

namespace {

constexpr int deepest = 4;
constexpr qsizetype mostSentences = 40;

bool isSentenceName(const QString &name)
{
    static const QStringList names = {QStringLiteral("message"), QStringLiteral("msg"), QStringLiteral("error"), QStringLiteral("errors"),
        QStringLiteral("error_message"), QStringLiteral("error_description"), QStringLiteral("errorMessage"), QStringLiteral("detail"),
        QStringLiteral("details"), QStringLiteral("title"), QStringLiteral("reason"), QStringLiteral("description"),
        QStringLiteral("faultstring")};
    return names.contains(name, Qt::CaseInsensitive);
}

void collect(const Value &value, bool isSentence, int depth, QStringList &found)
{
    if (depth > deepest || found.size() >= mostSentences)
        return;
    if (value.isString() && isSentence && !value.text.trimmed().isEmpty())
        found.append(value.text.trimmed());
    for (const Value &item : value.items)
        collect(item, isSentence, depth + 1, found);
    for (const json::Member &member : value.members)
        collect(member.value, isSentenceName(member.name), depth + 1, found);
}

/// Null, zero and an empty text or list are no error.
bool isSet(const Value *value)
{
    if (!value)
        return false;
    if (value->isArray())
        return !value->items.empty();
    return value->isObject() ? !value->members.empty() : value->isString() ? !value->text.isEmpty() : value->isBool() && value->boolean;
}

QString codeOf(const Value &root)
{
    for (const char16_t *name : {u"code", u"status", u"statusCode", u"errcode", u"errorCode"}) {
        const auto text = scalarText(root.find(QStringView(name)));
        if (text && !text->isEmpty())
            return *text;
    }
    return {};
}

/// "0", "1", "200", "20000", "00000" and words of success are no fault. What other codes mean is not known.
bool isFaultCode(const QString &code)
{
    static const QRegularExpression success(QStringLiteral("\\A(?:0+|1|2\\d\\d|20000|ok|true|success|succeeded|successful|done)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return !code.isEmpty() && !success.match(code).hasMatch();
}

/// "User not found", and not a table, a route or a session.
bool isAboutNobody(const QString &sentence)
{
    static const QRegularExpression missing(
        QStringLiteral("not[ _-]?found|not exist|n't exist|\\bno[ _]such|\\bunknown[ _](?:user|account|id)|"
                       "\\bno[ _](?:user|account|record|data|result)|不存在|未找到|找不到|没有找到|查无"),
        QRegularExpression::CaseInsensitiveOption);
    return missing.match(sentence).hasMatch() && !isAboutOtherThings(sentence);
}

bool saysNobody(const Value &root)
{
    const QString code = codeOf(root);
    const QStringList sentences = sentencesIn(root);
    if (sentences.isEmpty())
        return code == u"404" || code == u"410" || isAboutNobody(code);
    return std::any_of(sentences.begin(), sentences.end(), isAboutNobody);
}

} // namespace

bool isAboutOtherThings(const QString &sentence)
{
    static const QRegularExpression other(
        QStringLiteral("\\b(?:relation|table|database|column|schema|function|host|route|path|page|endpoint|api|key|token|session|"
                       "credential|tenant|project|realm|service|server|model|connection|app|application)s?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression person(QStringLiteral("\\b(?:user|account|member|person|identity|customer|profile|subject)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return other.match(sentence).hasMatch() && !person.match(sentence).hasMatch();
}

QStringList sentencesIn(const Value &root)
{
    QStringList found;
    collect(root, false, 0, found);
    return found;
}

bool saysItFailed(const Value &root)
{
    if (!root.isObject())
        return false;
    const Value *error = root.find(u"error");
    const Value *success = root.find(u"success");
    const bool hasError = error && ((error->isString() && !error->text.isEmpty()) || error->isObject());
    return hasError || (success && success->isBool() && !success->boolean);
}

bool isEmptyForAnotherReason(const Value &root)
{
    if (!root.isObject())
        return false;
    const Value *ok = root.find(u"ok");
    const bool isNotOk = ok && ok->isBool() && !ok->boolean;
    const bool isFault
        = saysItFailed(root) || isNotOk || isSet(root.find(u"error")) || isSet(root.find(u"errors")) || isFaultCode(codeOf(root));
    return isFault && !saysNobody(root);
}

bool isEmptyList(const Value &root)
{
    if (root.isArray())
        return root.items.empty();
    for (const char16_t *name :
        {u"data", u"users", u"Users", u"items", u"result", u"results", u"records", u"content", u"value", u"Resources"}) {
        const Value *list = root.find(QStringView(name));
        if (list && list->isArray())
            return list->items.empty();
    }
    return false;
}

} // namespace jotscope::directory
