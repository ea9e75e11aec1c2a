// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/intake.h"

#include "capture/find_keys.h"
#include "capture/find_tokens.h"
#include "capture/given.h"
#include "capture/unpacker.h"
#include "diagnosis/service_profile.h"
#include "language/retold.h"
#include "report/case_file.h"
#include "ui/kit/spoken.h"
#include "ui/maker/made_here.h"
#include "ui/window/session.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace jotscope::ui {

namespace {

constexpr qint64 mostOctets = 256LL << 20;
constexpr qint64 mostAtOnce = 2LL << 20; ///< of a text in which tokens are looked for while the window waits
constexpr qsizetype headOctets = 4096;
constexpr qsizetype mostOfAnswer = 1 << 20;
const QString droppedText = QStringLiteral("Dropped text"); ///< an origin

/// A refusal in words that some service is known for, or an HTTP answer as curl -i prints it.
bool isAnswer(const QByteArray &text)
{
    if (text.size() > mostOfAnswer)
        return false;
    const diagnosis::ServiceReading reading = diagnosis::readServiceAnswer(text, {});
    return reading.recognised || reading.status >= 300;
}

/// Whole sentences: languages decline what is no name.
QString nothingIn(const QString &origin, int count)
{
    if (origin == u"Clipboard")
        return Intake::tr(
            "No token was found in %n characters from the clipboard. Expected something like eyJ… with two dots.", nullptr, count);
    if (origin == droppedText)
        return Intake::tr(
            "No token was found in the %n characters that were dropped. Expected something like eyJ… with two dots.", nullptr, count);
    return Intake::tr("No token was found in %n characters from %1. Expected something like eyJ… with two dots.", nullptr, count)
        .arg(spokenOrigin(origin));
}

} // namespace

Intake::Intake(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
}

void Intake::paste(QClipboard::Mode mode, bool isFurther)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData(mode);
    if (!data || !data->hasText() || data->text().trimmed().isEmpty())
        Q_EMIT nothingFound(tr("The clipboard holds no text. Copy a token, a request or log lines first."));
    else
        takeText(data->text().toUtf8(), isMadeHere(data) ? madeHere : QStringLiteral("Clipboard"), isFurther);
}

void Intake::take(const QMimeData *data)
{
    if (!data->hasUrls()) {
        if (data->hasText())
            takeText(data->text().toUtf8(), droppedText, false);
        return;
    }
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
        else
            takeText(url.toString().toUtf8(), droppedText, false);
    }
}

void Intake::openCase(const QByteArray &text, const QString &origin)
{
    auto read = report::readCase(text, origin);
    if (!read)
        Q_EMIT nothingFound(tr("The case file cannot be read. %1").arg(retold(read.error().message)));
    else if (read->inspections.empty())
        Q_EMIT nothingFound(tr("The case file %1 holds no token.").arg(origin));
    else {
        m_session->addRecorded(std::move(read->inspections), origin == u"Clipboard" ? QString() : origin);
        Q_EMIT tookIn();
    }
}

void Intake::takeText(const QByteArray &text, const QString &origin, bool isFurther)
{
    if (report::looksLikeCase(text))
        return openCase(text, origin);
    if (capture::offeredKeys(text) != capture::KeyOffer::None) {
        Q_EMIT keysOffered(QString::fromUtf8(text), origin);
        return;
    }
    std::vector<capture::Sighting> found = capture::findTokens(text, origin, QDateTime::currentDateTimeUtc());
    if (found.empty() && isAnswer(text))
        Q_EMIT answerOffered(text);
    else if (found.empty())
        Q_EMIT nothingFound(nothingIn(origin, int(text.size())));
    else if (origin == u"Clipboard" && !m_session->hasWaitingAnswer() && isListedByWatch(found)) {
        if (!isFurther)
            m_session->show(found.front().text);
        Q_EMIT tookIn();
    } else {
        m_session->add(std::move(found), !isFurther, capture::besideTokens(text));
        Q_EMIT tookIn();
    }
}

void Intake::noteWatched(const std::vector<capture::Sighting> &sightings)
{
    m_watched.clear();
    for (const capture::Sighting &one : sightings)
        m_watched.insert(one.text);
}

bool Intake::isListedByWatch(const std::vector<capture::Sighting> &found) const
{
    const auto isListed = [this](const QByteArray &text) {
        const std::vector<Entry> &all = m_session->entries();
        return m_session->records().find(text) != 0 || std::ranges::any_of(all, [&text](const Entry &entry) {
            return !entry.isRecorded() && entry.inspection.sighting.text == text;
        });
    };
    return std::ranges::all_of(found, [&](const capture::Sighting &one) { return m_watched.contains(one.text) && isListed(one.text); });
}

void Intake::openFile(const QString &path)
{
    const QString name = capture::toldName(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT nothingFound(tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    const QByteArray head = file.peek(headOctets);
    const bool isOurs = report::looksLikeCase(head) || head.contains("jotscope/environments/");
    if (capture::isPacked(head) || (file.size() > mostAtOnce && !isOurs)) {
        Q_EMIT scanWanted(path);
        return;
    }
    if (file.size() > mostOctets) {
        Q_EMIT nothingFound(tr("%1 is larger than 256 MiB, which no case file is.").arg(name));
        return;
    }
    const QByteArray text = file.readAll();
    if (report::looksLikeCase(text))
        openCase(text, name);
    else if (head.contains("jotscope/environments/"))
        Q_EMIT environmentsOffered(path);
    else
        takeText(text, name, false);
}

} // namespace jotscope::ui
