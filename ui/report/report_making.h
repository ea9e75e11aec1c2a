// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_file.h"
#include "ui/report/report_tokens.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace jotscope::ui {

/// What came of it, as far as its form has it.
struct MadeReport {
    std::vector<report::Inspection> inspections; ///< redacted
    QByteArray bytes;
    QStringList removed;
};

/// Makes a report on a thread of its own: of hundreds of tokens that takes seconds, in which the window goes on. One that nobody waits for
/// any more ends at its next token or page, and the program not before it.
class ReportMaking : public QObject {
    Q_OBJECT
public:
    enum class Form {
        Redacted, ///< inspections, for a page on the screen
        Source,   ///< inspections and bytes
        File,     ///< bytes
        Paper,    ///< bytes of a PDF
    };

    explicit ReportMaking(QObject *parent = nullptr);
    ~ReportMaking() override;

    /// Takes out what the wish says, and writes in the language of the wish. What was being made before is not made any more.
    void make(ReportTokens tokens, const ReportWish &wish, Form form, const QDateTime &asOf);
    void cancel();                               ///< nothing is made() any more, also of what has just been finished
    bool isMaking() const { return m_isMaking; } ///< and will tell

Q_SIGNALS:
    void progressed(int percent); ///< of what is on paper
    void made(const jotscope::ui::MadeReport &made);

private:
    QFutureWatcher<MadeReport> m_watcher;
    bool m_isMaking = false;
};

} // namespace jotscope::ui
