// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/token_log.h"

#include "capture/random_token.h"
#include "cli/program.h"

#include <QRandomGenerator>

namespace jotscope::test {

QByteArrayList someTokens()
{
    QRandomGenerator random(31);
    QByteArrayList tokens;
    for (int i = 0; i < 12; ++i)
        tokens += capture::randomToken(random);
    return tokens;
}

QByteArray logOf(const QByteArrayList &tokens)
{
    QByteArray log;
    for (const QByteArray &token : tokens)
        log += QByteArray(500'000, ' ') + "\nauth=\"Bearer " + token + "\" refused\n";
    return log;
}

QByteArrayList textsOf(const QByteArray &lines)
{
    QByteArrayList texts;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            texts += at(json::read(line).root, u"/text").toUtf8();
    }
    return texts;
}

} // namespace jotscope::test
