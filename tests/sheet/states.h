// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage.h"

#include <QHash>

#include <functional>

namespace jotscope::sheet {

/// What the window stands on before a state is entered.
enum class Ground {
    Empty,     ///< no environments
    Described, ///< the demo's environments, none of its consent
    Demo,      ///< every sample of the demo, asked
};

/// The window on a stage, and what states need besides it.
struct Scene {
    test::Stage &stage;
    const QHash<QString, QString> &titles; ///< of the demo's samples, by their ids

    ui::MainWindow &window() const { return stage.window(); }
    /// Pasted: shown, decoded and verified; with environments, nothing is asked yet.
    void paste(const QByteArray &text) const;
    void pasteFurther(const QByteArray &text) const;
    QByteArray token(const char *scenario) const { return stage.tokenOf(QString::fromLatin1(scenario)); }
    void ask() const; ///< and waits for the answers
    /// Of Ground::Demo: the token of that sample, as the one that is shown.
    void select(const QString &scenario) const;
    /// The dialog of that kind that is open now.
    template <class T>
    T *opened() const
    {
        return stage.dialog<T>();
    }
};

/// One picture of the sheet.
struct State {
    QString group; ///< file and heading: "evidence"
    QString name;  ///< file and caption: "server-answer"
    Ground ground;
    std::function<QWidget *(const Scene &scene)> enter; ///< what is to be seen; null: it could not be brought about
    bool isEverywhere = true;                           ///< false: in one look only
};

/// To add a picture, add a row to one of these tables.
std::vector<State> tokenStates();
std::vector<State> paneStates();
std::vector<State> dialogStates();
std::vector<State> allStates();

} // namespace jotscope::sheet
