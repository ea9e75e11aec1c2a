// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/scenario_rows.h"

#include "json/read.h"
#include "json/write.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace jotscope::tests {

using json::Value;

namespace {

QString textIn(const Value &value, QStringView name)
{
    const Value *found = value.find(name);
    return found ? found->stringOr() : QString();
}

std::vector<ScenarioRow> readAll()
{
    std::vector<ScenarioRow> rows;
    const QDir folder(QStringLiteral(TEST_DATA "/scenarios"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QByteArray text = file.readAll();
        const json::Document document = json::read(text);
        if (document.fault)
            qFatal("%s, line %d: no JSON", qPrintable(name), json::placeOf(text, document.fault->offset).line);
        for (const Value &value : document.root.items) {
            ScenarioRow row;
            row.file = name.chopped(5);
            row.name = textIn(value, u"name");
            row.cause = textIn(value, u"cause");
            row.standing = textIn(value, u"standing");
            row.verdict = textIn(value, u"verdict");
            row.says = textIn(value, u"says");
            row.thread = textIn(value, u"thread");
            row.value = value;
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

const std::vector<ScenarioRow> &scenarioRows()
{
    static const std::vector<ScenarioRow> rows = readAll();
    return rows;
}

Value filledIn(const Value &row, const QHash<QString, QString> &addresses)
{
    QString text = QString::fromUtf8(json::write(row));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    static const QRegularExpression instant(QStringLiteral("\"\\$(s|ms)([+-]\\d+)\"|\\$(iso|http)([+-]\\d+)"));
    for (auto match = instant.match(text); match.hasMatch(); match = instant.match(text)) {
        const bool isNumber = match.capturedLength(1) > 0;
        const QDateTime at = now.addSecs((isNumber ? match.captured(2) : match.captured(4)).toInt());
        const QString filled = match.captured(1) == u"s" ? QString::number(at.toSecsSinceEpoch())
            : match.captured(1) == u"ms"                 ? QString::number(at.toMSecsSinceEpoch())
            : match.captured(3) == u"iso"                ? at.toString(Qt::ISODate)
                                                         : QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        text.replace(match.capturedStart(), match.capturedLength(), filled);
    }
    for (auto address = addresses.begin(); address != addresses.end(); ++address)
        text.replace(u'$' + address.key(), address.value());
    return json::read(text.toUtf8()).root;
}

} // namespace jotscope::tests
