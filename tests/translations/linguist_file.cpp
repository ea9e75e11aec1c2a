// SPDX-License-Identifier: GPL-3.0-or-later
#include "linguist_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace jotscope::tests {

namespace {

Message readTranslation(QXmlStreamReader &xml, bool isPlural)
{
    Message message;
    message.isPlural = isPlural;
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    if (!isPlural) {
        message.translations.append(xml.readElementText());
        return message;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
    return message;
}

} // namespace

std::map<QPair<QString, QString>, Message> readLinguistFile(const QString &path)
{
    std::map<QPair<QString, QString>, Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            comment.clear();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = u'\n' + xml.readElementText();
        } else if (xml.name() == u"translation") {
            all[{context, source + comment}] = readTranslation(xml, isPlural);
        }
    }
    return all;
}

} // namespace jotscope::tests
