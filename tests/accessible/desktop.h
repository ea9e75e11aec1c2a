// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace jotscope::tests {

/// An X server, a window manager, a session bus and an accessibility bus of our own, in a home of their own. All end with it.
class Desktop {
public:
    Desktop();
    ~Desktop();

    bool start(); ///< false: `problem` says what did not
    QString problem() const { return m_problem; }
    /// Starts a program of ours on it, with these variables besides; it ends with the desktop.
    QProcess *run(const QString &program, const QStringList &arguments, const QHash<QString, QString> &variables = {});
    void copy(const QByteArray &text);   ///< another program now owns the clipboard
    bool press(const QStringList &keys); ///< "ctrl+v", "Tab", one after the other, by the X server
    bool type(const QString &ascii);     ///< letter by letter
    bool click(QPoint middle);           ///< of the screen
    QString file(const QString &name) const { return m_home.filePath(name); }
    QString accessibilityBus() const { return m_accessibilityBus; }

private:
    QProcess *begin(const QString &program, const QStringList &arguments);
    QByteArray firstLineOf(QProcess *process);
    bool xdotool(const QStringList &arguments) const;
    bool findAccessibilityBus();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes; ///< in the order of their start
    QProcess *m_clipboard = nullptr;
    QString m_accessibilityBus;
    QString m_problem;
};

} // namespace jotscope::tests
