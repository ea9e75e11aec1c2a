// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/file_row.h"

#include "ui/capture/scan_line.h"

#include <QPushButton>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr std::size_t mostLines = 6; ///< of those that have ended, the oldest goes
constexpr int longScan = 1500;       ///< ms, before anybody wonders

} // namespace

FileRow::FileRow(QWidget *parent) : CaptureRow(QStringLiteral("folder"), tr("File"), parent)
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    addControl(choose);
    connect(choose, &QPushButton::clicked, this, &FileRow::choiceWanted);
    tell();
}

void FileRow::scan(const QString &path)
{
    const auto same = std::find_if(
        m_scans.begin(), m_scans.end(), [&path](const ScanLine *line) { return !line->isRunning() && line->path() == path; });
    const auto ended = std::find_if(m_scans.begin(), m_scans.end(), [](const ScanLine *line) { return !line->isRunning(); });
    if (same != m_scans.end()) // it is tried again
        remove(*same);
    else if (m_scans.size() >= mostLines && ended != m_scans.end())
        remove(*ended);
    auto *line = new ScanLine(path, this);
    m_scans.push_back(line);
    addBelow(line);
    connect(line, &ScanLine::found, this, [this](const std::vector<capture::Sighting> &sightings, bool isFirst) {
        Q_EMIT foundMany(sightings);
        if (isFirst)
            Q_EMIT firstFound(sightings.front().text);
    });
    connect(line, &ScanLine::changed, this, &FileRow::tell);
    connect(line, &ScanLine::removeWanted, this, [this, line] { remove(line); });
    connect(line, &ScanLine::foundNothing, this, [this, path] { Q_EMIT foundNothing(path); });
    connect(line, &ScanLine::failed, this, [this, path](const QString &message, bool hasFound) { Q_EMIT failed(path, message, hasFound); });
    QTimer::singleShot(longScan, line, [this, line] {
        if (line->isRunning())
            Q_EMIT takesLong();
    });
    tell();
}

void FileRow::refuse()
{
    for (ScanLine *line : m_scans)
        line->refuse();
}

void FileRow::remove(ScanLine *line)
{
    std::erase(m_scans, line);
    line->hide();
    line->deleteLater();
    tell();
}

void FileRow::tell()
{
    int scanned = 0;
    int followed = 0;
    for (const ScanLine *line : m_scans) {
        scanned += line->isRunning() && !line->isFollowing();
        followed += line->isFollowing();
    }
    QStringList status;
    if (scanned > 0)
        status += tr("scanning %n files", nullptr, scanned);
    if (followed > 0)
        status += tr("following %n files", nullptr, followed);
    setStatus(status.join(QStringLiteral(" · ")));
    say(tr("A HAR, a log, a saved command, also of gigabytes and packed (.gz, .zst): choose it, or drop it anywhere in the window."),
        status.isEmpty() ? Role::Soft : Role::Ok);
}

} // namespace jotscope::ui
