// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_row.h"

namespace jotscope::ui {

class ScanLine;

/// Files in which tokens are looked for: HAR, log, a saved command. Large and packed ones are scanned beside the window, a line for each.
class FileRow : public CaptureRow {
    Q_OBJECT
public:
    explicit FileRow(QWidget *parent = nullptr);

    void scan(const QString &path);
    void refuse(); ///< the list is full: what runs ends
    const std::vector<ScanLine *> &scans() const { return m_scans; }

Q_SIGNALS:
    void takesLong();                       ///< a scan that one wants to see, and perhaps to stop
    void foundNothing(const QString &path); ///< to its end
    void failed(const QString &path, const QString &message, bool hasFound);
    void choiceWanted();                                                       ///< the person wants to choose files
    void foundMany(const std::vector<jotscope::capture::Sighting> &sightings); ///< instead of found(): there may be a million
    void firstFound(const QByteArray &token);                                  ///< of a file that the person has opened

private:
    void remove(ScanLine *line);
    void tell();

    std::vector<ScanLine *> m_scans;
};

} // namespace jotscope::ui
