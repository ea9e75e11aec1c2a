// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/file_scan.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace jotscope::ui {

class ElidedLabel;

/// One file that is scanned, followed, or was: its name, how far it is in words and as a bar, and what can be done about it.
class ScanLine : public QWidget {
    Q_OBJECT
public:
    explicit ScanLine(const QString &path, QWidget *parent = nullptr);

    bool isRunning() const { return m_scan != nullptr; }
    bool isFollowing() const { return m_scan && m_scan->isFollowing(); }
    QString name() const { return m_name; }
    const QString &path() const { return m_path; }
    QString words() const;
    void refuse();                                  ///< there is no room for more: it ends and says so
    static constexpr qint64 mostTokens = 1'000'000; ///< that the list holds

Q_SIGNALS:
    void found(const std::vector<jotscope::capture::Sighting> &sightings, bool isFirst);
    void changed();      ///< it began, ended, or follows now
    void foundNothing(); ///< to its end
    void failed(const QString &message, bool hasFound);
    void removeWanted();

private:
    void start(bool follow);
    void follow();
    void take(const std::vector<capture::Sighting> &sightings);
    void tell(const capture::Progress &progress);
    void end(const capture::FileScan::End &end);
    void showButtons();

    QString m_path;
    QString m_name;
    capture::FileScan *m_scan = nullptr;
    capture::Progress m_progress;
    bool m_hasFailed = false;
    bool m_isFull = false;
    bool m_isRefused = false;
    bool m_hasFound = false;
    ElidedLabel *m_title;
    ElidedLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_follow;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace jotscope::ui
