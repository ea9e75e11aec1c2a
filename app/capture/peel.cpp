// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/peel.h"

#include "capture/escape.h"

namespace jotscope::capture {

namespace {

bool isQuotedPrintable(QByteArrayView text)
{
    return text.indexOf("=3D") >= 0 || text.indexOf("uoted-printable") >= 0 || text.indexOf("UOTED-PRINTABLE") >= 0;
}

/// The octets that begin any escape at all.
constexpr std::array<bool, 256> makeStarters()
{
    std::array<bool, 256> starters{};
    for (const unsigned char c : {'%', '\\', '&', '<', '=', '[', '^', '#'})
        starters[c] = true;
    for (unsigned c = 0; c < 0x20; ++c)
        starters[c] = c != '\n' && c != '\r' && c != '\t';
    for (const unsigned c : {0x7fU, 0xc2U, 0xe1U, 0xe2U, 0xefU})
        starters[c] = true;
    return starters;
}
constexpr auto starters = makeStarters();

} // namespace

std::optional<Layer> peel(const Layer &layer)
{
    const QByteArrayView text = layer.text();
    const bool printable = isQuotedPrintable(text);
    std::optional<LayerMaker> maker;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!starters[uchar(text[at])]) {
            ++at;
            continue;
        }
        const Escape escape = escapeAt(text, at, printable);
        if (escape.taken == 0) {
            ++at;
            continue;
        }
        if (!maker)
            maker.emplace(layer);
        maker->keep(at - kept);
        maker->replace(escape.taken, escape.text(), escape.wrap);
        at += escape.taken;
        kept = at;
    }
    if (!maker)
        return std::nullopt;
    maker->keep(text.size() - kept);
    return maker->take();
}

} // namespace jotscope::capture
