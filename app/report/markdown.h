// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"

namespace jotscope::report {

/// For tickets: GitHub, GitLab and Jira render it. What others wrote stands in code spans with fences longer than any inside, or is
/// escaped, so that it is never markup, a link or a mention.
QByteArray toMarkdown(const std::vector<Inspection> &inspections, const QStringList &removed, const Chapters &chapters = {});

/// `text` as a code span; hidden characters stand as codes. Not for table cells, which split at '|' first.
QString codeSpan(const QString &text);
/// `text` as prose without any markup; words that would become links, mentions or references stand in code spans. Fit for table cells.
QString proseOf(const QString &text);

} // namespace jotscope::report
