// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/unencoded.h"

#include "jose/base64url.h"
#include "jose/extensions.h"
#include "json/read.h"

#include <algorithm>

namespace jotscope::capture {

std::optional<Found> unencodedToken(QByteArrayView text)
{
    const QByteArrayView whole = text.trimmed();
    const qsizetype first = whole.indexOf('.');
    const qsizetype last = whole.lastIndexOf('.');
    if (!whole.startsWith("eyJ") || first < 0 || last == first || whole.count('.') != 2)
        return std::nullopt;
    const QByteArrayView payload = whole.sliced(first + 1, last - first - 1);
    const auto isPrintable = [](char c) { return c >= 0x20 && c <= 0x7e; };
    const auto isOwn = [](char c) { return c == ' ' || c == '"' || c == '\''; }; // what ends any other token
    if (!std::all_of(payload.begin(), payload.end(), isPrintable) || std::none_of(payload.begin(), payload.end(), isOwn))
        return std::nullopt;
    const jose::Base64Read header = jose::fromBase64Url(whole.first(first));
    const json::Document document = json::read(header.octets);
    if (document.fault || !document.root.isObject() || jose::isPayloadEncoded(document.root))
        return std::nullopt;
    const jose::Base64Read signature = jose::fromBase64Url(whole.sliced(last + 1));
    if (!header.isStrict() || !signature.isStrict())
        return std::nullopt;
    Found found;
    found.begin = whole.data() - text.data();
    found.end = found.begin + whole.size();
    found.text = whole.toByteArray();
    found.context.begin = found.begin;
    found.context.end = found.end;
    return found;
}

} // namespace jotscope::capture
