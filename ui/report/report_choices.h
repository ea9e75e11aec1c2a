// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_file.h"
#include "ui/report/report_tokens.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QScrollArea;

namespace jotscope::ui {

/// What a report shall hold: which tokens, which format, what is taken out before.
class ReportChoices : public QWidget {
    Q_OBJECT
public:
    /// `all`: those that were looked at as a whole, of which the claims are offered.
    ReportChoices(const std::vector<report::Inspection> &all, const report::Inspection &current, const ReportScopes &scopes,
        const QDateTime &now, QWidget *parent = nullptr);

    ReportWish wish() const;
    bool isPdf() const;
    const ReportScope *scope() const; ///< null: the token that is shown
    bool isAllowed() const;           ///< false: the whole token would leave, and nobody said yes to that
    QString ending() const;           ///< ".html", ".pdf"
    QString title() const;            ///< "HTML (*.html)", for a file dialog
    /// The format that a file's ending asks for; an unknown one changes nothing.
    void followPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void addHeading(const QString &text);
    void addLanguages(); ///< where the window is not English: of the report, for readers who may not share it
    void addScopes(QButtonGroup *group);
    QRadioButton *addRadio(const QString &text, QButtonGroup *group);
    void addChapters();
    void fillClaims(const std::vector<report::Inspection> &all);
    void refresh();

    QComboBox *m_format;
    QComboBox *m_language;
    QRadioButton *m_one;
    QRadioButton *m_every;
    QRadioButton *m_filtered;
    QRadioButton *m_signature;
    QRadioButton *m_identity;
    QRadioButton *m_none;
    QCheckBox *m_sure;
    QWidget *m_chapters;
    ReportScopes m_scopes;
    std::vector<std::pair<report::Chapter, QCheckBox *>> m_wanted;
    QScrollArea *m_claims;
    std::vector<std::pair<QString, QCheckBox *>> m_kept; ///< claim and its tick: stays as it is
};

} // namespace jotscope::ui
