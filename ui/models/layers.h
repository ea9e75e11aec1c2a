// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <memory>

namespace jotscope::ui {

/// One of the tokens that a text holds: itself, one inside it, a signature of several, a proof at its end.
struct Layer {
    QString title; ///< "outer token, encrypted", "inside, signed", "signature 2 of 3", "key binding"
    QString about; ///< for the heading of the token; empty: its own summary
    std::shared_ptr<const report::Inspection> inspection;
};

/// Never empty; the first is the text itself.
std::vector<Layer> layersOf(const report::Inspection &inspection);
/// The one whose claims count: the innermost, unless the text itself has a fatal flaw.
int layerThatCounts(const std::vector<Layer> &layers, const report::Inspection &inspection);

} // namespace jotscope::ui
