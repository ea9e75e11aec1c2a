// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spoken.h"

#include <QRegularExpression>

namespace jotscope::ui {

QString plainWords(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    return QString(text).remove(behind).remove(u'&');
}

} // namespace jotscope::ui
