// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "ui/kit/selection.h"

#include <QSet>

namespace jotscope::ui {

/// What decided the standing of a closed cause, in one line; empty when nothing did.
QString reasonOf(const diagnosis::Cause &cause);
/// That none is found yet: stands in the heading, not among the causes.
bool isOpenQuestion(const diagnosis::Cause &cause);
/// Of all but the open question.
QStringList namesOf(const std::vector<diagnosis::Cause> &causes);
/// "28 causes open, 1 ruled out".
QString countsOf(const std::vector<diagnosis::Cause> &causes);
/// Where the evidence stands; a claim of one of these names is a header parameter.
Selection selectionOf(const diagnosis::Source &source, const QSet<QString> &headerNames);

} // namespace jotscope::ui
