// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_file.h"
#include "ui/report/report_tokens.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace jotscope::ui {

class ColumnArea;
class FlowLabel;
class ReportChoices;
class ReportMaking;
class ReportPreview;
struct MadeReport;

/// Export report (Ctrl+E): in which format and where to, what is taken out before, and the very bytes before they are written.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// The tokens that were looked at as a whole, in the words of the window and in English; `current` is the one that is shown. `hand`: to
    /// judge the rest of a list with.
    ReportDialog(std::vector<report::Inspection> told, std::vector<report::Inspection> english, std::size_t current,
        const ReportScopes &scopes, std::shared_ptr<const AtHand> hand, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    bool isPreparing() const; ///< the preview is not that of the last choice yet
    ReportChoices *choices() const { return m_choices; }
    ReportPreview *preview() const { return m_preview; }

Q_SIGNALS:
    void written(const QString &path, const QStringList &removed);

private:
    void layOut();
    void change(); ///< another choice: the file's ending follows, the preview too
    void propose();
    void preparePreview();
    void showPreview(const MadeReport &made);
    void tellRemoved(const QStringList &removed);
    void choosePath();
    void copyMarkdown();
    void copy(const MadeReport &made);
    void write();
    void setBusy(bool isBusy);
    void tellProgress(int percent);
    void finish(const MadeReport &made);
    ReportTokens chosen(const ReportWish &wish) const; ///< in the language of that report

    std::vector<report::Inspection> m_told;
    std::vector<report::Inspection> m_english;
    std::size_t m_current;
    std::shared_ptr<const AtHand> m_hand;
    QDateTime m_now;
    QString m_proposed; ///< the path that nobody has changed
    QString m_replaced; ///< the existing file that a second press may replace
    ReportChoices *m_choices;
    ColumnArea *m_side; ///< in which they scroll
    ReportPreview *m_preview;
    ReportMaking *m_previewing; ///< the one that was wanted last
    ReportMaking *m_writing;
    ReportMaking *m_copying;
    QTimer *m_soon; ///< one preview after several changes
    QTimer *m_late; ///< until it says that it is on its way
    FlowLabel *m_removed;
    QLineEdit *m_path;
    FlowLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_write;
    QPushButton *m_cancel;
    QPushButton *m_browse;
};

} // namespace jotscope::ui
