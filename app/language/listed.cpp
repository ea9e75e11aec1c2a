// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/listed.h"

#include "language/told.h"

namespace jotscope {

QString listed(const QStringList &words)
{
    return words.join(Told::tr(", ", "between the items of a list"));
}

} // namespace jotscope
