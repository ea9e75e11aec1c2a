// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"
#include "jose/decryption.h"
#include "jose/use.h"
#include "require.h"
#include "json/write.h"

#include <cstdint>

using namespace jotscope;

namespace {

/// A secret and a public key that no input can know the other half of.
const std::vector<keys::KeySet> &sets()
{
    static const std::vector<keys::KeySet> made = [] {
        keys::KeySet set;
        set.keys.push_back(keys::secretKey(QByteArray(32, 'k') + "nobody knows", QStringLiteral("fuzz")));
        const auto jwks = keys::readJwks("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                                         "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}",
            QStringLiteral("fuzz"));
        set.keys.push_back(jwks->keys[0]);
        return std::vector<keys::KeySet>{set};
    }();
    return made;
}

void look(const jose::Token &token)
{
    for (const jose::Flaw &flaw : token.flaws)
        require(flaw.offset >= 0 && flaw.offset <= token.text.size() && !flaw.message.isEmpty());
    for (const jose::Segment &segment : token.segments)
        require(segment.offset >= 0 && segment.length >= 0 && segment.offset + segment.length <= token.text.size());
    for (const json::Member &member : token.payload.root.members) {
        jose::placeInText(token, jose::Part::Payload, member.value.begin, member.value.end);
        jose::meaningOf(jose::Part::Payload, member.name, member.value, QDateTime::fromSecsSinceEpoch(1'767'323'045, Qt::UTC));
    }
    jose::audiencesOf(token);
    jose::scopesOf(token);
    jose::subjectOf(token);
    jose::useOf(token);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const jose::Token token = jose::decode(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    look(token);
    for (const jose::Token &one : token.signatures)
        look(one);
    // The example of RFC 7515 A.3 verifies with that key; nothing that is not its text may.
    const jose::Verification verification = jose::verify(token, sets());
    require(!verification.message.isEmpty());
    require(verification.verdict != jose::Verification::Verdict::Valid || verification.key);
    require(verification.verdict != jose::Verification::Verdict::Valid || verification.key->kty == u"EC");
    jose::Opening opening;
    opening.mostRounds = 1000;
    require(jose::decrypt(token, sets(), opening).verdict != jose::Decryption::Verdict::Decrypted);
    return 0;
}
