// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace jotscope::ui {

/// Tells when a file holds something else than before: also when an editor replaces it, or git checks out another one.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    void watch(const QString &path); ///< instead of the one before; its content now is what is known

Q_SIGNALS:
    void changed(const QString &path);

private:
    void look();
    void follow();
    QByteArray fingerprint() const;

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QString m_path;
    QByteArray m_known;
};

} // namespace jotscope::ui
