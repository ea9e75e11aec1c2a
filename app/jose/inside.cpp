// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/inside.h"

namespace jotscope::jose {

namespace {

void lookBehindEncryption(Inside &inside, const Token &token, const std::vector<keys::KeySet> &sets, const Opening &opening)
{
    inside.decryption = decrypt(token, sets, opening);
    inside.nested = inside.decryption->nested;
    if (inside.decryption->verdict != Decryption::Verdict::Decrypted || !inside.nested.empty())
        return;
    json::Document claims = json::read(inside.decryption->plaintext);
    if (!claims.root.isObject())
        return;
    inside.read = token;
    inside.read->payloadBytes = inside.decryption->plaintext;
    inside.read->payload = std::move(claims);
}

void lookIntoDisclosures(Inside &inside, const Token &token)
{
    inside.sdJwt = openSdJwt(token);
    if (inside.sdJwt->verdict != SdJwt::Verdict::Ok || !inside.sdJwt->processed.isObject())
        return;
    inside.read = token;
    inside.read->payload.root = inside.sdJwt->processed;
}

} // namespace

Inside lookInside(const Token &token, const std::vector<keys::KeySet> &sets, const Opening &opening)
{
    Inside inside;
    if (token.kind == Kind::Jwe) {
        lookBehindEncryption(inside, token, sets, opening);
    } else if (token.kind == Kind::SdJwt) {
        lookIntoDisclosures(inside, token);
    } else if (token.kind != Kind::Opaque && !token.payload.root.isObject() && !token.payloadBytes.isEmpty()) {
        Token inner = decode(token.payloadBytes);
        if (inner.kind != Kind::Opaque)
            inside.nested.push_back(std::move(inner));
    }
    return inside;
}

} // namespace jotscope::jose
