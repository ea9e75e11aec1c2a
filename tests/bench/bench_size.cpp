// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "jose/inside.h"

namespace jotscope::bench {

namespace {

QByteArray encoded(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenOf(const QByteArray &payload)
{
    return encoded("{\"alg\":\"HS256\"}") + '.' + encoded(payload) + ".AAAA";
}

keys::KeySet setOf(int count)
{
    keys::KeySet set;
    for (int i = 0; i < count; ++i)
        set.keys.push_back(keys::secretKey("secret number " + QByteArray::number(i), QStringLiteral("bench")));
    return set;
}

void answer(const QString &name, const QByteArray &text, const keys::KeySet &set)
{
    figure(
        name, {},
        [&] {
            const jose::Token token = jose::decode(text);
            jose::verify(token, {set});
            jose::lookInside(token, {set});
        },
        5);
}

} // namespace

/// Twice the size is to take twice the time: halves and wholes stand side by side.
void sizes()
{
    const keys::KeySet one = setOf(1);
    for (const int part : {2, 1}) {
        const auto named = [part](const char *name) {
            return QStringLiteral("%1 of %2").arg(part == 1 ? QStringLiteral("all") : QStringLiteral("half"), QLatin1String(name));
        };
        const int levels = 100'000 / part;
        answer(named("a token of 1 MB"), tokenOf("{\"a\":\"" + QByteArray((1 << 20) / part, 'x') + "\"}"), one);
        answer(named("100,000 dots"), QByteArray(100'000 / part, '.'), one);
        answer(named("JSON 100,000 deep"), tokenOf("{\"a\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}'), one);
        answer(named("2,000 keys"), tokenOf("{}"), setOf(2000 / part));
    }
}

} // namespace jotscope::bench
