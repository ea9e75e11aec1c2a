// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/sd_jwt.h"
#include "require.h"
#include "json/write.h"

#include <cstdint>

using namespace jotscope;

/// The input is taken as it stands, and as payload and disclosures (parted by line breaks), so that digests can be met.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray built = jose::toBase64Url("{\"alg\":\"ES256\"}");
    const QByteArrayList parts = text.split('\n');
    built += '.' + jose::toBase64Url(parts[0]) + ".AAAA~";
    for (qsizetype i = 1; i < parts.size(); ++i)
        built += jose::toBase64Url(parts[i]) + '~';
    for (const QByteArray &one : {text, built}) {
        const jose::SdJwt opened = jose::openSdJwt(jose::decode(one));
        require(opened.verdict == jose::SdJwt::Verdict::Ok || opened.processed.isNull());
        for (const jose::Disclosure &disclosure : opened.disclosures)
            require((disclosure.status == jose::Disclosure::Status::Used) == disclosure.message.isEmpty());
        require(json::read(json::write(opened.processed)).isSound());
    }
    return 0;
}
