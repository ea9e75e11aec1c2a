// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/pace.h"

#include <QElapsedTimer>
#include <QString>

namespace jotscope::cli {

/// "12.5 MB": decimal, as rates are told.
QString sizeText(qint64 octets);
/// "app.log.gz  40 % of 1.2 GB  310.0 MB/s  2 s left  212 tokens"
QString progressText(const QString &name, const capture::Progress &progress);

/// How far it is, on one line of standard error that is written over. Nothing at all where that is no terminal, or quiet is wanted.
class ProgressLine {
public:
    ProgressLine();

    void show(const QString &name, qint64 octets, qint64 size, qint64 tokens); ///< five times a second at most
    void clear();                                                              ///< before something else is printed

private:
    bool m_isTerminal;
    bool m_isShown = false;
    QString m_name;
    capture::Pace m_pace;
    QElapsedTimer m_time;
    qint64 m_last = 0;
};

} // namespace jotscope::cli
