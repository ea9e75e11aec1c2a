// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "result.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jotscope::ui {

class FlowLabel;

/// Redacts, renders and writes the HTML report. Gives what was removed.
Result<QStringList> writeReport(const QString &path, const std::vector<report::Inspection> &inspections, report::Redaction redaction);

/// Export report (Ctrl+E): where to, and what is taken out before.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(std::vector<report::Inspection> all, const report::Inspection &current, const QDateTime &now, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void written(const QString &path, const QStringList &removed);

private:
    QWidget *buildChoices();
    report::Redaction redaction() const;
    QString danger() const;
    void refresh();
    void choosePath();
    void write();

    std::vector<report::Inspection> m_all;
    report::Inspection m_current;
    QDateTime m_now;
    QString m_replaced; ///< the existing file that a second press may replace
    QRadioButton *m_one;
    QRadioButton *m_every;
    QRadioButton *m_signature;
    QRadioButton *m_identity;
    QRadioButton *m_none;
    QCheckBox *m_sure;
    QLineEdit *m_path;
    FlowLabel *m_message;
    QPushButton *m_write;
};

} // namespace jotscope::ui
