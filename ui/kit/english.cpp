// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/english.h"

#include <QRegularExpression>

namespace jotscope::ui {

QString English::translate(const char *, const char *source, const char *, int n) const
{
    if (n != 1)
        return {}; // as in the source
    static const QRegularExpression plural(QStringLiteral("(%L?n \\w+)s\\b"));
    return QString::fromUtf8(source).replace(plural, QStringLiteral("\\1"));
}

} // namespace jotscope::ui
