// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/conversation.h"

#include "capture/sighting.h"

#include <QStringList>

namespace jotscope::capture {

namespace {

constexpr qsizetype longestBody = 1 << 20;
constexpr qsizetype longestSegment = 64; ///< of a path; what is longer may be a token

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    return text.trimmed();
}

} // namespace

int worthOf(const Sighting &sighting)
{
    const QList<QByteArray> words = sighting.answer.left(qMax<qsizetype>(sighting.answer.indexOf('\n'), 0)).split(' ');
    const bool isRefusal = words.front().startsWith("HTTP/") && words.size() > 1 && words[1].toInt() >= 400;
    return isRefusal ? 2 : sighting.answer.isEmpty() ? 0 : 1;
}

QString requestName(const QString &method, const QString &url)
{
    QString shown = url;
    for (const QChar end : {u'?', u'#'}) {
        const qsizetype at = shown.indexOf(end);
        if (at >= 0)
            shown.truncate(at);
    }
    const qsizetype scheme = shown.indexOf(u"://");
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    const qsizetype path = shown.indexOf(u'/', host);
    const qsizetype user = shown.lastIndexOf(u'@', path < 0 ? -1 : path);
    if (user >= host)
        shown.remove(host, user + 1 - host);
    QStringList segments = shown.split(u'/');
    for (QString &segment : segments) {
        if (segment.size() > longestSegment)
            segment = QStringLiteral("…");
    }
    return oneLine(method.left(20) + u' ' + segments.join(u'/').left(400));
}

void AnswerWriter::statusLine(const QString &line)
{
    m_text += oneLine(line).toUtf8() + '\n';
}

void AnswerWriter::header(const QString &name, const QString &value)
{
    m_text += oneLine(name).toUtf8() + ": " + oneLine(value).toUtf8() + '\n';
}

QByteArray AnswerWriter::withBody(const QByteArray &body)
{
    return (m_text.isEmpty() ? QByteArray() : m_text + '\n') + body.left(longestBody);
}

} // namespace jotscope::capture
