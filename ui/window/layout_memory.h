// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jotscope::ui {

/// What is remembered between runs: how the window looks. Never a token, a claim, or where one came from.
struct LayoutMemory {
    QByteArray geometry;
    QByteArray sides; ///< splitter between the token list and the body
    QByteArray panes; ///< splitters of the body, where somebody moved one
    int evidenceTab = 0;
    bool claimsAsJson = false;
    bool jsonWrapped = true;
    bool jsonExact = false;
    QString tokenSort; ///< of the token list, as ui::wordOf()
    QString tokenGroup;
    QString tokenFilter; ///< as TokenList::keptFilter()
    QString colours = QStringLiteral("system");
    int zoom = 100;
    bool utc = true;
    bool reduceMotion = false;
    QString language; ///< code; empty: the system's

    static LayoutMemory load();
    void save() const;
};

} // namespace jotscope::ui
