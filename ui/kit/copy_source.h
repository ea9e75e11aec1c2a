// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jotscope::ui {

enum class Copied {
    Value,
    Pair, ///< "name: value"
};

/// A widget that knows what copying means where it stands. Ctrl+C and Ctrl+Shift+C of a window ask the focused one, then those around it.
class CopySource {
public:
    virtual bool copy(Copied what) = 0; ///< false: nothing is chosen there

protected:
    ~CopySource() = default;
};

/// From `focus` or what is around it; text fields copy what is marked in them. False: nobody there has anything chosen.
bool copyFrom(QWidget *focus, Copied what);

/// Words made for ears, without what keeps their parts apart in the order of reading.
QString withoutIsolates(QString words);

} // namespace jotscope::ui
