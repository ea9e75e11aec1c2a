// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/badge.h"
#include "ui/kit/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace jotscope::ui {

class BadgeLine;
class ComparisonView;
class FlowLabel;

/// One sentence, expected and found, the standing and the next step.
class AnswerPane : public QFrame {
    Q_OBJECT
public:
    explicit AnswerPane(QWidget *parent = nullptr);

    /// `progress`: "checking, 2 of 4 environments", or empty. While it asks, the next step is to wait or to cancel.
    void show(const report::Inspection &inspection, const QString &progress, bool isAsking = false);
    void followClock(const report::Inspection &inspection, const QString &progress); ///< told anew only where the verdict is another
    void setNarrow(bool narrow);                                                     ///< the next step goes below the headline
    QString answer() const { return m_text; }

Q_SIGNALS:
    void deedWanted(jotscope::diagnosis::Deed deed); ///< what the next step is, done by a button
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(const report::Inspection &inspection, const QString &progress);
    void fillNext(const diagnosis::Diagnosis &diagnosis);
    void standSide();
    void standLink();
    void announce();
    void nameItself();

    QBoxLayout *m_columns;
    QWidget *m_sign;
    QLabel *m_headline;
    ComparisonView *m_comparison;
    QWidget *m_rule;
    QWidget *m_side;
    BadgeLine *m_badge;
    Badge m_standing;
    QString m_beside;   ///< the words behind the badge, where there is room
    QString m_progress; ///< of them: what is asked, recorded, cancelled
    FlowLabel *m_next;
    QPushButton *m_do;
    QBoxLayout *m_above; ///< the line of the badge
    QBoxLayout *m_below; ///< below the next step
    QBoxLayout *m_link;  ///< the button, in one of these
    bool m_isNarrow = false;
    bool m_isAsking = false;
    diagnosis::Deed m_deed = diagnosis::Deed::None;
    Role m_role = Role::Unknown;
    QString m_icon;
    QString m_text;
    QString m_told; ///< the verdict, whatever the time is
};

} // namespace jotscope::ui
