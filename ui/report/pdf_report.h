// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chapters.h"
#include "report/inspection.h"

namespace jotscope::ui {

/// The bytes of a PDF of A4 pages: text that can be selected and searched, drawings as lines; its title is the verdict, never a claim. The
/// inspections are redacted already.
QByteArray toPdf(const std::vector<report::Inspection> &inspections, const QStringList &removed, const report::Chapters &chapters = {});

} // namespace jotscope::ui
