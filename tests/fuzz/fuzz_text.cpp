// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_tokens.h"
#include "jose/token.h"
#include "require.h"

#include <cstdint>

using namespace jotscope;

/// Any text may be pasted: what is found in it can be decoded, and none of it is found twice at one place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto found = capture::findTokens(text, QStringLiteral("fuzz"), QDateTime::fromSecsSinceEpoch(1'767'323'045, Qt::UTC));
    for (const capture::Sighting &sighting : found) {
        const jose::Token token = jose::decode(sighting.text);
        require(token.text == sighting.text);
        require(!sighting.text.isEmpty());
    }
    return 0;
}
