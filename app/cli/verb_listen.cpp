// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/relay_capture.h"
#include "cli/interrupt.h"
#include "cli/line_output.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace jotscope::cli {

namespace {

constexpr int heedEveryMs = 100;

Result<net::RelaySettings> settingsOf(const Options &options)
{
    net::RelaySettings settings;
    settings.upstream = QUrl(QString::fromStdString(options.upstream), QUrl::StrictMode);
    settings.port = quint16(options.port);
    if (!options.caFile.empty())
        settings.caFile = QDir::current().absoluteFilePath(QString::fromStdString(options.caFile));
    if (const QString flaw = net::flawOf(settings); !flaw.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("--upstream: %1.").arg(flaw));
    return settings;
}

QString totalsOf(const net::RelayCounts &counts, qint64 tokens)
{
    QStringList ends{QStringLiteral("%1 answered").arg(counts.answered)};
    const std::pair<qint64, const char *> others[] = {{counts.upstreamFailed, "failed at the upstream"},
        {counts.clientLeft, "left by their client"}, {counts.stopped, "cut off by the end"}};
    for (const auto &[count, words] : others) {
        if (count > 0)
            ends += QStringLiteral("%1 %2").arg(QString::number(count), QLatin1String(words));
    }
    QString said
        = QStringLiteral("Calls: %1, of these %2. Tokens seen: %3.").arg(counts.calls).arg(ends.join(QStringLiteral(", "))).arg(tokens);
    if (counts.refused > 0)
        said += QStringLiteral(" Requests not passed on: %1.").arg(counts.refused);
    if (counts.turnedAway > 0)
        said += QStringLiteral(" Connections turned away: %1.").arg(counts.turnedAway);
    return said;
}

} // namespace

int listen(const Options &options)
{
    const auto settings = settingsOf(options);
    if (!settings)
        return fail(settings.error());
    heedInterrupts();
    QTimer heed;
    QObject::connect(&heed, &QTimer::timeout, &heed, [] {
        if (wasInterrupted())
            QCoreApplication::quit();
    });
    heed.start(heedEveryMs);
    report::Redactor redactor(redactionOf(options.redact, report::Redaction::None));
    capture::RelayCapture relay;
    qint64 tokens = 0;
    const auto tell = [&](const net::RelayCall &call, const std::vector<capture::Sighting> &sightings) {
        QByteArray lines;
        for (const capture::Sighting &sighting : sightings)
            lines += foundLine(sighting, options, redactor, call.began);
        tokens += qint64(sightings.size());
        print(lines);
        if (!call.fault.isEmpty())
            warn(QStringLiteral("Request %1: %2.").arg(call.number).arg(call.fault));
    };
    QObject::connect(&relay, &capture::RelayCapture::seen, &relay, tell);
    const auto address = relay.start(*settings);
    if (!address) {
        const QString advice = settings->port == 0 ? QString() : QStringLiteral(" Name another --port, or leave it out.");
        return fail({address.error().kind, address.error().message + advice});
    }
    warn(QStringLiteral("Listening at %1, forwarding to %2. Ctrl+C ends it.")
             .arg(*address, settings->upstream.toString(QUrl::RemoveUserInfo)));
    QCoreApplication::exec();
    relay.stop();
    note(totalsOf(relay.counts(), tokens));
    return Done;
}

} // namespace jotscope::cli
