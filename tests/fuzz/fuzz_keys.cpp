// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/certificate.h"
#include "keys/key_set.h"
#include "keys/mint.h"
#include "keys/readings.h"
#include "require.h"
#include "json/read.h"

#include <cstdint>

using namespace jotscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto &set : {keys::readJwks(text, QStringLiteral("fuzz")), keys::readPem(text, QStringLiteral("fuzz"))}) {
        if (!set)
            continue;
        for (const keys::Key &key : set->keys) {
            require(!key.kty.isEmpty());
            require(keys::readJwks(keys::publicJwk(key), QStringLiteral("again")).has_value() || key.kty == u"oct");
            keys::confusableSecrets(key);
        }
    }
    keys::readCertificate(text);
    keys::otherReadings(text.toByteArray());
    return 0;
}
