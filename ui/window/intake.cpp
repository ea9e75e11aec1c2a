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
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

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

QString nothingInFile(const QString &name, const QByteArray &head, qint64 size)
{
    if (capture::isPacked(head))
        return Intake::tr("No token was found in %1: it was unpacked and read to its end. Expected something like eyJ… with two dots.")
            .arg(name);
    if (size == 0)
        return Intake::tr("%1 is empty. Save it again, or copy the token or its request and paste that.").arg(name);
    const QString much = QLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat);
    if (!capture::isText(head))
        return Intake::tr("No token was found in %1 (%2), which is no text. Open a log, a HAR, a saved request or a case file, as it is or "
                          "packed as .gz or .zst.")
            .arg(name, much);
    return Intake::tr("No token was found in %1 (%2). Expected something like eyJ… with two dots, alone or in a log, a HAR or a request: "
                      "copy it and paste it.")
        .arg(name, much);
}

/// That a file manager copied, or that are dropped.
QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

Intake::Intake(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
}

void Intake::paste(QClipboard::Mode mode, bool isFurther)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData(mode);
    if (const QStringList files = data ? filesOf(*data) : QStringList(); !files.isEmpty())
        openFiles(files);
    else if (!data || !data->hasText() || data->text().trimmed().isEmpty())
        Q_EMIT nothingFound(tr("The clipboard holds no text. Copy a token, a request or log lines first."));
    else
        takeText(data->text().toUtf8(), isMadeHere(data) ? madeHere : QStringLiteral("Clipboard"), isFurther);
}

void Intake::take(const QMimeData *data)
{
    if (const QStringList files = filesOf(*data); !files.isEmpty())
        openFiles(files);
    else if (data->hasText())
        takeText(data->text().toUtf8(), droppedText, false);
}

QString Intake::openCase(const QByteArray &text, const QString &origin)
{
    auto read = report::readCase(text, origin);
    if (!read)
        return tr("The case file cannot be read. %1").arg(retold(read.error().message));
    if (read->inspections.empty())
        return tr("The case file %1 holds no token.").arg(origin);
    m_session->addRecorded(std::move(read->inspections), origin == u"Clipboard" ? QString() : origin);
    Q_EMIT tookIn();
    return {};
}

void Intake::takeText(const QByteArray &text, const QString &origin, bool isFurther)
{
    if (const QString why = look(text, origin, isFurther, nothingIn(origin, int(text.size()))); !why.isEmpty())
        Q_EMIT nothingFound(why);
}

QString Intake::look(const QByteArray &text, const QString &origin, bool isFurther, const QString &nothing)
{
    if (report::looksLikeCase(text))
        return openCase(text, origin);
    if (capture::offeredKeys(text) != capture::KeyOffer::None) {
        Q_EMIT keysOffered(QString::fromUtf8(text), origin);
        return {};
    }
    std::vector<capture::Sighting> found = capture::findTokens(text, origin, QDateTime::currentDateTimeUtc());
    if (found.empty()) {
        if (!isAnswer(text))
            return nothing;
        Q_EMIT answerOffered(text);
        return {};
    }
    if (origin == u"Clipboard" && !m_session->hasWaitingAnswer() && isListedByWatch(found)) {
        if (!isFurther)
            m_session->show(found.front().text);
    } else {
        m_session->add(std::move(found), !isFurther, capture::besideTokens(text));
    }
    Q_EMIT tookIn();
    return {};
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

/// Of several that hold nothing one notice tells, which stays when another held something.
void Intake::openFiles(const QStringList &paths)
{
    constexpr qsizetype mostNamed = 5;
    if (paths.size() == 1)
        return openFile(paths.constFirst());
    QStringList names;
    QStringList whys;
    for (const QString &path : paths) {
        const QString why = lookInto(path).why;
        if (why.isEmpty())
            continue;
        names.append(capture::toldName(QFileInfo(path).fileName()));
        whys.append(why);
    }
    if (whys.size() == 1)
        return nothingFound(whys.constFirst());
    if (whys.isEmpty())
        return;
    const QString rest = names.size() > mostNamed ? QStringLiteral(", …") : QString();
    Q_EMIT nothingFound(tr("Nothing was found in %1 of %2 files: %3. Open one of them alone to be told more.")
                            .arg(names.size())
                            .arg(paths.size())
                            .arg(names.mid(0, mostNamed).join(QStringLiteral(", ")) + rest));
}

void Intake::openFile(const QString &path)
{
    const Outcome outcome = lookInto(path);
    if (outcome.isUnread)
        Q_EMIT notRead(path, outcome.why);
    else if (!outcome.why.isEmpty())
        Q_EMIT nothingFound(outcome.why);
}

Intake::Outcome Intake::lookInto(const QString &path)
{
    const QString name = capture::toldName(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {tr("%1 cannot be read: %2").arg(name, file.errorString()), true};
    const QByteArray head = file.peek(headOctets);
    const bool isOurs = report::looksLikeCase(head) || head.contains("jotscope/environments/");
    if (capture::isPacked(head) || (file.size() > mostAtOnce && !isOurs)) {
        Q_EMIT scanWanted(path);
        return {};
    }
    if (file.size() > mostOctets)
        return {tr("%1 is larger than 256 MiB, which no case file is.").arg(name)};
    const QByteArray text = file.readAll();
    if (report::looksLikeCase(text))
        return {openCase(text, name)};
    if (!head.contains("jotscope/environments/"))
        return {look(text, name, false, nothingInFile(name, head, text.size()))};
    Q_EMIT environmentsOffered(path);
    return {};
}

void Intake::tellNothingIn(const QString &path)
{
    const QString name = capture::toldName(QFileInfo(path).fileName());
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        Q_EMIT nothingFound(nothingInFile(name, file.peek(headOctets), file.size()));
    else
        Q_EMIT notRead(path, tr("%1 cannot be read: %2").arg(name, file.errorString()));
}

} // namespace jotscope::ui
