// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/foreign_text.h"

#include <QWidget>

class QBoxLayout;
class QTimer;

namespace jotscope::ui {

class FlowList;

/// The tab "Server answer": the failing response as text, and beside it what it says about the token's way.
class ServiceView : public QWidget {
    Q_OBJECT
public:
    explicit ServiceView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    QPlainTextEdit *text() const { return m_text; }
    FlowList *readingList() const { return m_lines; } ///< what stands beside the text
    QString reading() const;                          ///< the same, line by line

Q_SIGNALS:
    void answerGiven(const QByteArray &answer); ///< the person changed the text and paused; empty: taken back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void give();

    ForeignText *m_text;
    FlowList *m_lines;
    QBoxLayout *m_sides;
    QTimer *m_pause;
    QByteArray m_given; ///< what the panes know
};

} // namespace jotscope::ui
