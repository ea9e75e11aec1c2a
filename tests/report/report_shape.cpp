// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_shape.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace jotscope::test {

Shape shapeOf(const QByteArray &html)
{
    Shape shape;
    QXmlStreamReader reader(html);
    int drawing = 0;
    QStringList open;
    QStringList classes;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QXmlStreamAttributes all = reader.attributes();
            const QString kind = all.value(QLatin1String("class")).toString();
            open.append(reader.name().toString());
            classes.append(kind);
            if (drawing > 0 || kind == u"drawing") {
                ++drawing;
                continue;
            }
            shape.elements.append(QStringList{open.back(), kind, all.value(QLatin1String("id")).toString(),
                all.value(QLatin1String("href")).toString(), QString::number(all.size())}
                                      .join(u'|'));
        } else if (token == QXmlStreamReader::EndElement) {
            drawing -= drawing > 0 ? 1 : 0;
            open.removeLast();
            classes.removeLast();
        } else if (token == QXmlStreamReader::Characters && drawing == 0) {
            const QString text = reader.text().toString().trimmed();
            if (open.last() == u"code" && (classes.last().isEmpty() || classes.last() == u"soft"))
                shape.ids.append(text);
            if (open.last() == u"h2" && !text.isEmpty())
                shape.headings.append(text);
            const bool isForeign = open.contains(QStringLiteral("code")) || open.contains(QStringLiteral("style"))
                || classes.contains(QStringLiteral("value")) || classes.contains(QStringLiteral("mono"))
                || classes.back().startsWith(u"name");
            if (!isForeign)
                shape.texts.append(text);
        }
    }
    if (reader.hasError())
        shape.elements.append(reader.errorString());
    return shape;
}

QStringList linesOf(const QByteArray &markdown)
{
    static const QRegularExpression code(QStringLiteral("(`+)[^`].*?\\1"));
    QStringList lines;
    for (const QByteArray &line : markdown.split('\n'))
        lines.append(QString::fromUtf8(line).remove(code).trimmed());
    return lines;
}

bool isNoWord(QString text)
{
    static const QRegularExpression names(
        QStringLiteral("\\b(production|staging|local|Jotscope|jotscope|Qt|UTC|JWS|ES256|SHA-256|sub|iss|aud|exp|iat|UUID|Token|Header|"
                       "Claims|EC P-256|EC|P-256"
                       "|checkout-failure\\.har|users?\\.(?:staging\\.)?example|id\\.(?:staging\\.)?example|api\\.(?:staging\\.)?example|"
                       "https?|kid|staging-1"
                       "|inspection|ms|s|min|GET|user_not_found|Etc|env|in|Form)\\b|HTTP/1.1 404 Not Found|User from sub claim in JWT does "
                       "n(?:ot exist|…)"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
    return !text.remove(names).contains(letters);
}

} // namespace jotscope::test
