// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"
#include "report/html_writer.h"

namespace jotscope::report {

/// The drawing as inline SVG, hidden from ears: a list or table beside it says the same. Colours follow the page's light and dark.
void writeDrawing(HtmlWriter &html, const Drawing &drawing);
const char *classOf(Ink ink);

} // namespace jotscope::report
