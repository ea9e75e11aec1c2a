// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::ui {

/// A key of RowKeyRole: what is chosen or unfolded stays with it while rows come, go and change places. That of a row that belongs to
/// another: when it goes the other one stands for it.
constexpr QChar keyJoint(0x1f);
inline QString keyWithin(const QString &owner, const QString &which)
{
    return owner + keyJoint + which;
}
inline QString keyOfOwner(const QString &key)
{
    return key.left(qMax<qsizetype>(0, key.lastIndexOf(keyJoint)));
}

} // namespace jotscope::ui
