// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace jotscope::ui {

/// All providers by their titles, those that most people have first; the data is the id that stands in the file.
void addProviders(QComboBox *combo);

} // namespace jotscope::ui
