// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_texts.h"

#include <cstdio>

int main()
{
    for (QString text : jotscope::tests::dataTexts()) {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        std::printf("QT_TRANSLATE_NOOP(\"jotscope::Told\", \"%s\")\n", qUtf8Printable(text));
    }
}
