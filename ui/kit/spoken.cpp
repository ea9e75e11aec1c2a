// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spoken.h"

#include <QRegularExpression>

namespace jotscope::ui {

QString plainWords(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    return text.section(u'\t', 0, 0).remove(behind).remove(u'&'); // keys may stand behind a tab
}

} // namespace jotscope::ui
