// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"
#include "json/number.h"
#include "json/read.h"
#include "json/write.h"

#include <cstdint>

using namespace jotscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const json::Document document = json::read(text);
    require(document.root.begin >= 0 && document.root.end <= text.size());
    require(!document.fault || (document.fault->offset >= 0 && document.fault->offset <= text.size()));
    json::placeOf(text, document.fault ? document.fault->offset : text.size());
    if (document.root.isNumber() && document.isSound()) {
        json::changesAsDouble(document.root.number);
        json::exactInteger(document.root.number);
    }
    if (!document.isSound())
        return 0;
    // What is written is JSON again and says the same.
    const QByteArray written = json::write(document.root);
    const json::Document again = json::read(written);
    require(again.isSound());
    require(json::write(again.root) == written);
    require(json::read(json::write(document.root, 2)).isSound());
    return 0;
}
