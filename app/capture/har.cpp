// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/har.h"

#include "capture/octets.h"
#include "json/number.h"
#include "json/read.h"

#include <QStringList>

#include <algorithm>

namespace jotscope::capture {

namespace {

/// The object behind a member name whose opening quote stands at `at`; -1 when there is none, or when the name is inside a string.
qsizetype objectBehind(QByteArrayView text, qsizetype at, QByteArrayView name)
{
    if ((at > 0 && text[at - 1] == '\\') || !text.sliced(at).startsWith(name))
        return -1;
    bool colon = false;
    for (qsizetype i = at + name.size(); i < text.size() && i < at + 80; ++i) {
        if (text[i] == '{')
            return colon ? i : -1;
        if (text[i] == ':' && !colon)
            colon = true;
        else if (!isBlank(text[i]))
            return -1;
    }
    return -1;
}

json::Value readSlice(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return json::read(text.sliced(begin, end - begin)).root;
}

QString versionOf(const json::Value &response)
{
    const QString said = response.textAt(u"httpVersion").toUpper();
    if (said.startsWith(u"HTTP/2") || said == u"H2")
        return QStringLiteral("HTTP/2");
    if (said.startsWith(u"HTTP/3") || said == u"H3")
        return QStringLiteral("HTTP/3");
    return said.startsWith(u"HTTP/") ? said : QStringLiteral("HTTP/1.1");
}

QByteArray bodyOf(const json::Value &response)
{
    const json::Value *content = response.find(u"content");
    if (!content)
        return {};
    const QByteArray text = content->textAt(u"text").toUtf8();
    return content->textAt(u"encoding") == u"base64" ? QByteArray::fromBase64(text) : text;
}

QByteArray answerOf(const json::Value &response, int status)
{
    AnswerWriter writer;
    writer.statusLine(QStringLiteral("%1 %2 %3").arg(versionOf(response)).arg(status).arg(response.textAt(u"statusText")));
    const json::Value *headers = response.find(u"headers");
    for (const json::Value &header : headers ? headers->items : std::vector<json::Value>()) {
        const QString name = header.textAt(u"name");
        const QString value = header.textAt(u"value");
        const bool isSetCookie = name.compare(u"set-cookie", Qt::CaseInsensitive) == 0; // Chromium joins them by line breaks
        for (const QString &one : isSetCookie ? value.split(u'\n') : QStringList(value))
            writer.header(name, one);
    }
    return writer.withBody(bodyOf(response));
}

bool holds(const json::Value &value, qsizetype offset)
{
    const bool isClosed = value.end > value.begin; // a text that the file's end cut off is not
    return offset >= value.begin && (!isClosed || offset < value.end);
}

/// The item of a list of {"name", "value"} that holds the offset.
QString namedIn(const json::Value &object, QStringView list, qsizetype offset)
{
    const json::Value *items = object.find(list);
    for (const json::Value &item : items ? items->items : std::vector<json::Value>()) {
        if (holds(item, offset))
            return item.textAt(u"name");
    }
    return {};
}

QString placeIn(const json::Value &message, qsizetype offset)
{
    const QString header = namedIn(message, u"headers", offset);
    if (!header.isEmpty())
        return header;
    const QString cookie = namedIn(message, u"cookies", offset);
    if (!cookie.isEmpty())
        return QStringLiteral("cookie ") + cookie;
    const QString parameter = namedIn(message, u"queryString", offset);
    if (!parameter.isEmpty())
        return QStringLiteral("query ") + parameter;
    const json::Value *url = message.find(u"url");
    if (url && holds(*url, offset) && url->end > url->begin)
        return QStringLiteral("URL");
    if (const json::Value *posted = message.find(u"postData")) {
        const QString field = namedIn(*posted, u"params", offset);
        if (!field.isEmpty())
            return QStringLiteral("form field ") + field;
    }
    return QStringLiteral("body");
}

/// Other JSON has requests too (Postman's collections, say), but not with a method and a URL as texts.
bool isRequest(QByteArrayView text, const Conversation &conversation)
{
    const json::Value request = readSlice(text, conversation.request, conversation.requestEnd);
    return !request.textAt(u"method").isEmpty() && !request.textAt(u"url").isEmpty();
}

} // namespace

std::vector<Conversation> harConversationsIn(QByteArrayView text)
{
    std::vector<Conversation> conversations;
    if (!text.contains("\"request\""))
        return conversations;
    const auto endLast = [&conversations](qsizetype at) {
        if (conversations.empty())
            return;
        Conversation &last = conversations.back();
        (last.answer >= 0 ? last.answerEnd : last.requestEnd) = at;
    };
    for (qsizetype at = text.indexOf("\"re"); at >= 0; at = text.indexOf("\"re", at + 1)) {
        const qsizetype request = objectBehind(text, at, "\"request\"");
        const qsizetype response
            = request >= 0 || conversations.empty() || conversations.back().answer >= 0 ? -1 : objectBehind(text, at, "\"response\"");
        if (request < 0 && response < 0)
            continue;
        endLast(at);
        if (response >= 0) {
            conversations.back().answer = response;
        } else {
            Conversation conversation;
            conversation.from = Conversation::From::Har;
            conversation.request = request;
            conversations.push_back(conversation);
        }
    }
    endLast(text.size());
    std::erase_if(conversations, [text](const Conversation &conversation) { return !isRequest(text, conversation); });
    for (std::size_t i = 0; i < conversations.size(); ++i)
        conversations[i].number = int(i) + 1;
    return conversations;
}

bool startsLikeHar(QByteArrayView text)
{
    constexpr qsizetype headOctets = 4096;
    const QByteArrayView mark("\xef\xbb\xbf");
    const QByteArrayView whole = text.startsWith(mark) ? text.sliced(mark.size()) : text;
    const QByteArrayView head = whole.first(qMin(whole.size(), headOctets)).trimmed();
    const qsizetype log = head.indexOf("\"log\"");
    if (!head.startsWith('{') || log < 0 || !head.sliced(1, log - 1).trimmed().isEmpty() || objectBehind(head, log, "\"log\"") < 0)
        return false;
    const QByteArrayView names[] = {"\"version\"", "\"creator\"", "\"pages\"", "\"entries\""};
    return std::any_of(std::begin(names), std::end(names), [head](QByteArrayView name) { return head.contains(name); });
}

qsizetype lastHarRequestIn(QByteArrayView text, qsizetype from)
{
    const QByteArrayView name("\"request\"");
    for (qsizetype at = text.lastIndexOf(name); at >= from && at >= 0; at = at > 0 ? text.lastIndexOf(name, at - 1) : -1) {
        if (objectBehind(text, at, name) >= 0)
            return at;
    }
    return -1;
}

Dialog readHarDialog(QByteArrayView text, const Conversation &conversation)
{
    Dialog dialog;
    const json::Value request = readSlice(text, conversation.request, conversation.requestEnd);
    dialog.request = requestName(request.textAt(u"method"), request.textAt(u"url"));
    if (conversation.answer < 0)
        return dialog;
    const json::Value response = readSlice(text, conversation.answer, conversation.answerEnd);
    const json::Value *status = response.find(u"status");
    dialog.status = status ? int(json::exactInteger(status->number).value_or(0)) : 0;
    if (dialog.status > 0 && dialog.status < 1000) // 0: a browser got no answer
        dialog.answer = answerOf(response, dialog.status);
    return dialog;
}

HarMessage readHarMessage(QByteArrayView text, const Conversation &conversation, bool isAnswer)
{
    if (isAnswer)
        return {conversation.answer, true, readSlice(text, conversation.answer, conversation.answerEnd)};
    return {conversation.request, false, readSlice(text, conversation.request, conversation.requestEnd)};
}

QString harPlaceIn(const HarMessage &message, qsizetype offset)
{
    const QString place = placeIn(message.json, offset - message.begin);
    return message.isAnswer ? QStringLiteral("answer, ") + place : place;
}

} // namespace jotscope::capture
