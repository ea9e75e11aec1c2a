// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/service_answer.h"

#include <QRegularExpression>

namespace jotscope::diagnosis {

namespace {

constexpr qsizetype mostOctets = 64 << 10;

/// The status of "HTTP/1.1 403 Forbidden"; 0 for other lines.
int statusOf(const QByteArray &line)
{
    static const QRegularExpression form(QStringLiteral("\\AHTTP/[0-9.]+ ([1-5][0-9]{2})\\b"));
    const auto match = form.match(QString::fromLatin1(line));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// `curl -v` marks received lines with "< ", sent ones with "> ", remarks with "* ".
QByteArray receivedOf(const QByteArray &text)
{
    if (!text.contains("\n< HTTP/") && !text.startsWith("< HTTP/"))
        return text;
    QByteArray received;
    for (QByteArray line : text.split('\n')) {
        if (line.startsWith("> ") || line.startsWith("* ") || line.startsWith("} ") || line.startsWith("{ ") || line.trimmed() == ">")
            continue;
        const bool marked = line.startsWith("< ") || line.trimmed() == "<";
        received += (marked ? line.mid(2) : line) + '\n';
    }
    return received;
}

void readHeader(ServiceAnswer &answer, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        answer.headers.append(net::Header(line.left(colon).trimmed(), line.mid(colon + 1).trimmed()));
}

/// Heads and bodies one after the other; the last answer counts (after 100 Continue and redirects).
bool readTranscript(ServiceAnswer &answer, const QByteArray &text)
{
    bool any = false;
    bool inHead = false;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.mid(begin, end - begin).trimmed();
        if (const int status = statusOf(line)) {
            answer = ServiceAnswer{};
            answer.status = status;
            any = inHead = true;
        } else if (inHead && line.isEmpty()) {
            inHead = false;
            answer.body = text.mid(end + 1);
        } else if (inHead) {
            readHeader(answer, line);
        }
        begin = end + 1;
    }
    return any;
}

bool readHarEntry(ServiceAnswer &answer, const json::Value &root)
{
    const json::Value *entry = root.at(u"/log/entries/0");
    const json::Value *response = entry ? entry->find(u"response") : root.find(u"response");
    const json::Value *status = response ? response->find(u"status") : nullptr;
    if (!status || !status->isNumber() || !response->find(u"content"))
        return false;
    answer.status = status->number.toInt();
    if (const json::Value *headers = response->find(u"headers")) {
        for (const json::Value &header : headers->items) {
            const json::Value *name = header.find(u"name");
            const json::Value *value = header.find(u"value");
            if (name && value)
                answer.headers.append(net::Header(name->stringOr().toUtf8(), value->stringOr().toUtf8()));
        }
    }
    const json::Value *text = response->at(u"/content/text");
    const json::Value *encoding = response->at(u"/content/encoding");
    answer.body = text ? text->stringOr().toUtf8() : QByteArray();
    if (encoding && encoding->stringOr() == u"base64")
        answer.body = QByteArray::fromBase64(answer.body);
    return true;
}

/// A text with escapes (\"aud\") stands in the body otherwise than it reads.
void addStrings(const json::Value &value, QString &words, int depth = 0)
{
    constexpr int deepest = 8;
    if (value.isString() && (value.text.contains(u'"') || value.text.contains(u'\\') || !words.contains(value.text)))
        words += u'\n' + value.text;
    for (const json::Value &item : value.items) {
        if (depth < deepest)
            addStrings(item, words, depth + 1);
    }
    for (const json::Member &member : value.members) {
        if (depth < deepest)
            addStrings(member.value, words, depth + 1);
    }
}

void readBody(ServiceAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    if (!body.startsWith('{') && !body.startsWith('['))
        return;
    json::Document document = json::read(body);
    answer.isJson = document.isSound();
    if (answer.isJson)
        answer.root = std::move(document.root);
}

} // namespace

QByteArray ServiceAnswer::header(QByteArrayView name) const
{
    for (const net::Header &one : headers) {
        if (one.first.compare(name, Qt::CaseInsensitive) == 0)
            return one.second;
    }
    return {};
}

QString ServiceAnswer::at(const QString &place) const
{
    if (place.startsWith(u"header:"))
        return QString::fromUtf8(header(place.mid(7).toLatin1()));
    const json::Value *value = isJson ? root.at(place) : nullptr;
    if (!value)
        return {};
    return value->isNumber() ? QString::fromLatin1(value->number) : value->stringOr();
}

QString ServiceAnswer::words() const
{
    QString text = QString::fromUtf8(body);
    if (isJson)
        addStrings(root, text);
    const QByteArray challenge = header("www-authenticate");
    if (!challenge.isEmpty())
        text += u'\n' + QString::fromUtf8(challenge);
    return text;
}

bool ServiceAnswer::holdsError() const
{
    if (!isJson || !root.isObject())
        return false;
    const auto says = [this](QStringView name) {
        const json::Value *value = root.find(name);
        return value
            && ((value->isString() && !value->text.isEmpty()) || (value->isObject() && !value->members.empty())
                || (value->isArray() && !value->items.empty()) || (value->isBool() && value->boolean));
    };
    const auto isDenied = [this](QStringView name) {
        const json::Value *value = root.find(name);
        return value && value->isBool() && !value->boolean;
    };
    const bool isNamed = says(u"error") || says(u"errors") || says(u"error_code") || says(u"errorCode") || says(u"__type");
    return isNamed || isDenied(u"success") || isDenied(u"ok");
}

ServiceAnswer readExchange(const net::Exchange &exchange)
{
    ServiceAnswer answer;
    answer.status = exchange.status;
    answer.headers = exchange.headers;
    answer.body = exchange.body.left(mostOctets);
    readBody(answer);
    return answer;
}

ServiceAnswer readAnswerText(const QByteArray &text)
{
    ServiceAnswer answer;
    const QByteArray received = receivedOf(text.left(mostOctets));
    if (!readTranscript(answer, received)) {
        answer.body = received;
        const json::Document document = json::read(received.trimmed());
        if (document.isSound() && document.root.isObject())
            readHarEntry(answer, document.root);
    }
    readBody(answer);
    return answer;
}

} // namespace jotscope::diagnosis
