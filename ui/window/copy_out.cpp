// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copy_out.h"

#include "report_file.h"
#include "ui/window/session.h"

#include <QRegularExpression>

namespace jotscope::ui {

namespace {

/// As one word of a POSIX shell.
QString quoted(QString word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+=,-]+$"));
    return plain.match(word).hasMatch() ? word : u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QByteArray markdownOf(const report::Inspection &inspection, const QDateTime &asOf)
{
    ReportWish wish;
    wish.format = report::Format::Markdown;
    wish.redaction = report::Redaction::Signature;
    return reportOf({inspection}, wish, asOf).bytes;
}

QString commandFor(const Session &session, const QString &environments)
{
    const Entry *entry = session.current();
    if (!entry)
        return {};
    const diagnosis::Diagnosis &diagnosis = entry->inspection.diagnosis;
    const bool hasEnvironments = !session.inspector()->environments().empty();
    QStringList words = {QStringLiteral("jotscope-cli"), hasEnvironments ? QStringLiteral("explain") : QStringLiteral("decode")};
    if (hasEnvironments && !environments.isEmpty())
        words << QStringLiteral("--environments") << environments;
    if (hasEnvironments && diagnosis.presented >= 0)
        words << QStringLiteral("--environment") << diagnosis.environments[std::size_t(diagnosis.presented)].name;
    if (session.asOf())
        words << QStringLiteral("--as-of") << session.asOf()->toUTC().toString(Qt::ISODate);
    if (hasEnvironments && session.leeway())
        words << QStringLiteral("--leeway") << QString::number(*session.leeway());
    if (hasEnvironments && session.isOffline())
        words << QStringLiteral("--offline");
    if (hasEnvironments && !entry->inspection.sighting.answer.isEmpty())
        words << QStringLiteral("--service-error") << QStringLiteral("answer.txt");
    for (QString &word : words)
        word = quoted(word);
    return words.join(u' ') + QStringLiteral(" < token.txt");
}

} // namespace jotscope::ui
