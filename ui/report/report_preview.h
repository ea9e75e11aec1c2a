// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"

#include <QWidget>

class QTextEdit;

namespace jotscope::ui {

class Segments;

/// What will be written: as a page, or octet by octet. What was replaced stands in grey.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// A page can be shown; `hasBytes`: its octets can be read by people too.
    void offer(bool hasPage, bool hasBytes);
    bool isPage() const; ///< shown as a page
    /// The inspections are redacted already; `isPaper`: light, as it is printed.
    void showPage(
        const std::vector<report::Inspection> &inspections, const QStringList &removed, const report::Chapters &chapters, bool isPaper);
    void showBytes(const QByteArray &bytes, const QStringList &labels);

    QTextEdit *text() const { return m_text; }
    Segments *forms() const { return m_forms; }

Q_SIGNALS:
    void changed(); ///< another form is wanted

private:
    void greyOut(const QStringList &labels);

    Segments *m_forms;
    QTextEdit *m_text;
    bool m_hasPage = true;
    bool m_hasBytes = true;
};

} // namespace jotscope::ui
