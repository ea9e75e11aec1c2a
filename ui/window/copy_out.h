// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::ui {

class Session;

/// The report of one token as Markdown, its signature removed: for a chat or a ticket.
QByteArray markdownOf(const report::Inspection &inspection, const QDateTime &asOf);

/// The jotscope-cli command that repeats what is on screen, quoted for a POSIX shell. The token stays out of it: it is read from
/// token.txt, the service's answer from answer.txt. `environments`: the file; empty: one's own.
QString commandFor(const Session &session, const QString &environments);

} // namespace jotscope::ui
