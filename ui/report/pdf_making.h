// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_file.h"

#include <QFutureWatcher>
#include <QObject>

namespace jotscope::ui {

/// Makes a PDF on a thread of its own: of hundreds of pages that takes seconds, in which the window goes on. One that nobody waits for any
/// more ends at its next page, and the program not before it.
class PdfMaking : public QObject {
    Q_OBJECT
public:
    explicit PdfMaking(QObject *parent = nullptr);
    ~PdfMaking() override;

    /// Takes out what the wish says, then lays out and prints, in the language of the wish.
    void make(std::vector<report::Inspection> inspections, const ReportWish &wish);
    void cancel() { m_watcher.cancel(); } ///< nothing is made() any more, also of what has just been finished
    bool isMaking() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    void made(const jotscope::ReportBytes &made);

private:
    QFutureWatcher<ReportBytes> m_watcher;
};

} // namespace jotscope::ui
