// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "ui/kit/system_scheme.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class QAbstractButton;

namespace jotscope::test {

/// A window of its own: home, settings and clipboard are the test's, nothing of the person who runs it is read or written.
class Stage {
public:
    Stage();

    ui::MainWindow &open(const ui::Options &options = {});
    ui::MainWindow &window() { return *m_window; }
    void close() { m_window.reset(); }
    /// Environments and users of the demo, but none of its consent: as a person would have described them.
    void describeEnvironments();
    /// A window of that size in which a staging token was sent to prod, and everybody was asked.
    void explainStagingToken(const QSize &size);
    QByteArray tokenOf(const QString &scenario) const;
    QString file(const QString &name) const { return m_home.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void paste(const QByteArray &text);   ///< Ctrl+V
    bool settle(int patienceMs = 30'000); ///< false: something was still under way after that
    template <class T>
    T *dialog() ///< the open one; null when none opens within 10 s
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = visible<T>()) != nullptr; }, 10000);
        return found;
    }
    /// The visible button of that text, anywhere below `parent`.
    static QAbstractButton *button(QWidget *parent, const QString &text);
    static void click(QWidget *widget);

private:
    template <class T>
    T *visible() const
    {
        const QList<T *> all = m_window->findChildren<T *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }

    QTemporaryDir m_home;
    std::unique_ptr<ui::SystemScheme> m_scheme;
    std::unique_ptr<demo::Demo> m_demo;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace jotscope::test
